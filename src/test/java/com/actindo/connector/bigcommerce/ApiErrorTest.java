package com.actindo.connector.bigcommerce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorTest {
  @Test
  void readsTheArrayOfV2() {
    assertThat(read("[{\"status\":404,\"message\":\"The resource was not found.\"}]"))
        .contains(new ApiError(404, "The resource was not found.", null, Map.of()));
  }

  @Test
  void readsAnObjectWithAMessageToo() {
    assertThat(read("{\"status\":\"400\",\"message\":\"No.\"}"))
        .contains(new ApiError(400, "No.", null, Map.of()));
  }

  @Test
  void readsTheObjectOfV3WithItsFields() {
    assertThat(
            read(
                """
                {"status":422,"title":"JSON data is missing or invalid","type":"https://x.example/1",
                 "instance":"/y","code":9,"errors":{"name":"too long","price":{"odd":1}}}\
                """))
        .contains(
            new ApiError(
                422,
                "JSON data is missing or invalid",
                "https://x.example/1",
                Map.of("name", "too long")));
  }

  @Test
  void readsWhatWasSavedInPart() {
    assertThat(
            read(
                """
                {"data":{"id":1},"errors":{"status":207,"title":"Partly","type":"t",
                 "errors":{"url":"taken"}},"meta":{}}\
                """))
        .contains(new ApiError(207, "Partly", "t", Map.of("url", "taken")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "{}", "7", "null", "[[]]", "{\"error\":true}", "\"oops\"", "[null]"})
  void saysNothingAboutOtherForms(String body) {
    assertThat(read(body)).isEmpty();
  }

  @Test
  void printsNothingOfItsTexts() {
    assertThat(read("{\"status\":400,\"title\":\"canary\",\"errors\":{\"canary\":\"canary\"}}"))
        .hasValueSatisfying(error -> assertThat(error).hasToString("ApiError[400]"));
  }

  private static Optional<ApiError> read(String body) {
    try {
      return ApiError.read(new ObjectMapper().readTree(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
