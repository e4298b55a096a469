package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordsTest {

  private static final Dossier RECORD =
      Dossier.builder().title("A record").asOf(LocalDate.of(2025, 12, 12)).build();
  private static final byte[] BAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\n\"titel\":\"x\",\"asOf\":\"2025-02-30\"}"
          .getBytes(UTF_8);

  @TestHTTPResource("/")
  URI home;

  @Inject Validator validator;

  private HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bytes", "/values"})
  void aGoodRecordComesBack(String path) throws Exception {
    HttpResponse<byte[]> response = post(path, IsfJson.write(RECORD));
    assertEquals(200, response.statusCode(), () -> new String(response.body(), UTF_8));
    assertEquals(RECORD, IsfJson.readDossier(response.body()).orElseThrow());
  }

  @Test
  void aBadOneIsRefusedWithEveryProblemInItsPlace() throws Exception {
    HttpResponse<byte[]> response = post("/bytes", BAD);
    assertEquals(422, response.statusCode());
    assertEquals(
        Optional.of("application/problem+json"), response.headers().firstValue("Content-Type"));
    assertArrayEquals(IsfJson.readDossier(BAD).problemDocument().toBytes(), response.body());
    assertTrue(new String(response.body(), UTF_8).contains("\"pointer\":\"/titel\",\"line\":2,"));
  }

  @Test
  void whatTheMapperRefusesIsABadRequest() throws Exception {
    assertEquals(400, post("/values", BAD).statusCode());
  }

  @Test
  void theValidatorThatQuarkusSetsUpFindsTheRules() {
    Pledge pledge =
        Pledge.builder()
            .id(PledgeId.of("egypt-troops"))
            .force(ForceId.of("no-such-force"))
            .contributor(new Contributor.Named(ActorId.of("no-such-actor")))
            .kind(PledgeKind.TROOPS)
            .build();
    Dossier dangling = RECORD.withPledges(pledge);
    assertTrue(validator.validate(dangling).size() > 1);
    assertTrue(validator.validate(RECORD).isEmpty());
  }
}
