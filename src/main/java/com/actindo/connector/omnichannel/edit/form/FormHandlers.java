package com.actindo.connector.omnichannel.edit.form;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.IfMatch;
import io.javalin.http.Context;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what the forms of a connection post. */
public final class FormHandlers {
  /** The field with the version that the form was made for, where no script sends the header. */
  public static final String VERSION = "version";

  private static final String SHOWN = "shown";
  private static final int LONGEST = 2000;
  private static final int LONGEST_TAG = 40;
  private static final int MOST_NUMBERS = 64;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private FormHandlers() {}

  /** Name and credentials, as they were typed. */
  public static CredentialsInput credentials(Context ctx) {
    return new CredentialsInput(
        text(ctx, CredentialsFaults.NAME),
        text(ctx, CredentialsFaults.DRIVER),
        text(ctx, CredentialsFaults.STORE_HASH),
        CredentialsInput.token(text(ctx, CredentialsFaults.ACCESS_TOKEN)));
  }

  /** A field; the empty text when it is not there. */
  public static String text(Context ctx, String name) {
    return Parameters.form(ctx, name, LONGEST);
  }

  /** Whether a checkbox is on. */
  public static boolean on(Context ctx, String name) {
    return !text(ctx, name).isEmpty();
  }

  /**
   * The numbers of the checkboxes of one name that are on.
   *
   * @throws Problem of type {@code invalid-parameter} for what our pages never send
   */
  public static SortedSet<Integer> numbers(Context ctx, String name) {
    List<String> values = ctx.formParams(name);
    if (values.size() > MOST_NUMBERS
        || !values.stream().allMatch(value -> NUMBER.matcher(value).matches())) {
      throw Problem.naming(
          ProblemType.INVALID_PARAMETER, name + " holds no numbers", List.of(name));
    }
    var numbers = new TreeSet<Integer>();
    values.forEach(value -> numbers.add(Integer.parseInt(value)));
    return numbers;
  }

  /** What the sender has seen: the version of the header, or of the form. */
  public static Seen seen(Context ctx) {
    String version =
        IfMatch.of(ctx).tag().orElseGet(() -> Parameters.form(ctx, VERSION, LONGEST_TAG));
    return new Seen(version, Parameters.form(ctx, SHOWN, LONGEST_TAG));
  }
}
