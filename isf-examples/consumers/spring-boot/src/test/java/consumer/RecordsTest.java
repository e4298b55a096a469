package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.ProblemDocument;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RecordsTest {

  private static final Dossier RECORD =
      Dossier.builder().title("A record").asOf(LocalDate.of(2025, 12, 12)).build();

  @Value("${local.server.port}")
  private int port;

  @Autowired private Validator validator;

  private HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bytes", "/values"})
  void aGoodRecordComesBack(String path) throws Exception {
    HttpResponse<byte[]> response = post(path, IsfJson.write(RECORD));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(IsfJson.readDossier(response.body()).orElseThrow()).isEqualTo(RECORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bytes", "/values"})
  void aBadOneIsRefusedWithEveryProblemInItsPlace(String path) throws Exception {
    byte[] document =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\n\"titel\":\"x\",\"asOf\":\"2025-02-30\"}"
            .getBytes(UTF_8);
    HttpResponse<byte[]> response = post(path, document);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.headers().firstValue("Content-Type")).contains(ProblemDocument.MEDIA_TYPE);
    assertThat(response.body())
        .isEqualTo(IsfJson.readDossier(document).problemDocument().toBytes());
    assertThat(new String(response.body(), UTF_8))
        .contains("\"status\":422")
        .contains("\"pointer\":\"/titel\",\"line\":2,\"column\":1,")
        .contains("\"pointer\":\"/asOf\",\"line\":2,\"column\":20,")
        .contains("\"nearest\":\"title\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bytes", "/values"})
  void whatIsNoJsonIsABadRequest(String path) throws Exception {
    assertThat(post(path, "{".getBytes(UTF_8)).statusCode()).isEqualTo(400);
  }

  @Test
  void theValidatorThatSpringSetsUpFindsTheRules() {
    Pledge pledge =
        Pledge.builder()
            .id(PledgeId.of("egypt-troops"))
            .force(ForceId.of("no-such-force"))
            .contributor(new Contributor.Named(ActorId.of("no-such-actor")))
            .kind(PledgeKind.TROOPS)
            .build();
    Dossier dangling = RECORD.withPledges(pledge);
    assertThat(validator.validate(dangling))
        .hasSizeGreaterThan(1)
        .extracting(ConstraintViolation::getMessage)
        .allMatch(message -> message.contains("no-such-"));
    assertThat(validator.validate(RECORD)).isEmpty();
  }
}
