package com.actindo.connector.omnichannel.header;

import com.actindo.connector.web.LiveStreams;
import com.actindo.connector.workspace.Watch;
import io.javalin.http.Context;
import io.javalin.http.sse.SseHandler;

/** Tells open pages what goes on in their workspace. */
public final class LiveHandlers {
  private final HeaderStates states;
  private final LiveStreams streams;

  public LiveHandlers(HeaderStates states, LiveStreams streams) {
    this.states = states;
    this.streams = streams;
  }

  /**
   * {@code GET /workspaces/{workspace}/live}: server-sent events until the session is over. Whoever
   * may not look is refused before the stream begins, which says 200.
   */
  public void stream(Context ctx, Watch watch) {
    states.of(watch);
    new SseHandler(client -> streams.open(client, watch.key(), () -> event(watch))).handle(ctx);
  }

  /** {@code GET /workspaces/{workspace}/live/state}: the same once, for whoever gets no stream. */
  public void state(Context ctx, Watch watch) {
    ctx.json(states.of(watch));
  }

  private LiveStreams.Event event(Watch watch) {
    HeaderState state = states.of(watch);
    return new LiveStreams.Event("state", state.version(), state, false);
  }
}
