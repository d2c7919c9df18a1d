package com.actindo.connector;

import com.actindo.connector.web.api.Endpoint;
import com.actindo.connector.web.api.Operation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The routes of the JSON interface; none can be added without its description. */
final class ApiRoutes {
  private static final String ROOT = "/api/workspaces/{workspace}";

  private final RoutesConfig routes;
  private final Guards guards;
  private final List<Endpoint> endpoints = new ArrayList<>();

  ApiRoutes(RoutesConfig routes, Guards guards) {
    this.routes = routes;
    this.guards = guards;
  }

  void get(String path, Guards.MemberHandler handler, Operation operation) {
    add(HandlerType.GET, path, handler, operation);
  }

  void post(String path, Guards.MemberHandler handler, Operation operation) {
    add(HandlerType.POST, path, handler, operation);
  }

  void put(String path, Guards.MemberHandler handler, Operation operation) {
    add(HandlerType.PUT, path, handler, operation);
  }

  void patch(String path, Guards.MemberHandler handler, Operation operation) {
    add(HandlerType.PATCH, path, handler, operation);
  }

  void delete(String path, Guards.MemberHandler handler, Operation operation) {
    add(HandlerType.DELETE, path, handler, operation);
  }

  /** What was added, in its order. */
  List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  private void add(
      HandlerType method, String path, Guards.MemberHandler handler, Operation operation) {
    routes.addHttpHandler(method, ROOT + path, guards.bearer(operation.right(), handler));
    endpoints.add(new Endpoint(method.name(), ROOT + path, operation));
  }
}
