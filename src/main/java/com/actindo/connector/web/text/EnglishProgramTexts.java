package com.actindo.connector.web.text;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;

final class EnglishProgramTexts implements ProgramTexts {
  @Override
  public ProblemTexts.Text of(ProblemType type) {
    return switch (type) {
      case INVALID_PARAMETER ->
          new ProblemTexts.Text(
              "The request is not well formed",
              "A parameter is missing, repeated or of the wrong form, or the body is not the"
                  + " JSON that is asked for.",
              "Correct what is named, or the form of the body, and send the request again.");
      case NOT_SIGNED_IN ->
          new ProblemTexts.Text(
              "The request names no user",
              "It needs a bearer token of a user of this workspace; the token is missing, or"
                  + " the workspace refuses it.",
              "Send a valid token in the header Authorization.");
      case RIGHT_MISSING ->
          new ProblemTexts.Text(
              "A right is missing",
              "The user of the token has no permission for this in the workspace.",
              "Ask the administrator of the workspace for the right that is named.");
      case NOT_FOUND ->
          new ProblemTexts.Text(
              "There is nothing here",
              "The address does not exist, or what was here belongs to somebody else.",
              "Check the address and the ids in it.");
      case METHOD_NOT_ALLOWED ->
          new ProblemTexts.Text(
              "This method is not allowed here",
              "The address does not take requests of this method.",
              "Use a method that is described for this address.");
      case NOT_POSSIBLE_NOW ->
          new ProblemTexts.Text(
              "That is not possible right now",
              "The present state of the connection or order does not allow it.",
              "See what is named for the state that has to change first.");
      case STALE ->
          new ProblemTexts.Text(
              "Somebody has changed this meanwhile",
              "It no longer has the version from which the change began.",
              "Read it again and repeat the change with its new ETag.");
      case HEADERS_TOO_LARGE ->
          new ProblemTexts.Text(
              "The headers are too large",
              "The headers of the request are larger than we accept.",
              "Send fewer or shorter headers.");
      case TOO_SLOW ->
          new ProblemTexts.Text(
              "That took too long",
              "The request arrived more slowly than we accept.",
              "Send it again, and faster.");
      case URI_TOO_LONG ->
          new ProblemTexts.Text(
              "This address is too long",
              "The address is longer than we accept.",
              "Use fewer or shorter parameters.");
      case INVALID ->
          new ProblemTexts.Text(
              "Some values are not right",
              "Some of the values do not have the form they need, or are missing.",
              "Correct what is named and send the request again.");
      case INTERNAL ->
          new ProblemTexts.Text(
              "Something went wrong on our side",
              "The mistake is ours, not yours. It has been recorded.",
              "Try again in a moment. If it happens again, tell our support the instance of"
                  + " this answer.");
      case BIGCOMMERCE_FAILED ->
          new ProblemTexts.Text(
              "BigCommerce did not answer properly",
              "BigCommerce has not completed the request, so we could not go on.",
              "Try again in a few minutes; an installation has to be begun again.");
      case BIGCOMMERCE_TIMEOUT ->
          new ProblemTexts.Text(
              "BigCommerce took too long",
              "BigCommerce did not answer in time.",
              "Try again in a few minutes; an installation has to be begun again.");
      case WORKSPACE_FAILED ->
          new ProblemTexts.Text(
              "The workspace did not answer properly",
              "The workspace failed when it was asked who the user is.",
              "Try again in a few minutes.");
      case WORKSPACE_TIMEOUT ->
          new ProblemTexts.Text(
              "The workspace took too long",
              "The workspace did not say in time who the user is.",
              "Try again in a few minutes.");
      default -> ProblemTexts.in(Language.ENGLISH).of(type);
    };
  }
}
