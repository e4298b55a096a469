package consumer;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.ProblemDocument;
import io.github.isfmodel.json.Reading;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes a record and gives it back, or says everything that is wrong with it. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class Records {

  @POST
  @Path("bytes")
  public Response accept(byte[] document) {
    Reading<Dossier> reading = IsfJson.readDossier(document);
    return reading
        .value()
        .map(record -> Response.ok(IsfJson.write(record)).build())
        .orElseGet(() -> refused(reading.problemDocument()));
  }

  private static Response refused(ProblemDocument problem) {
    return Response.status(problem.status())
        .type(ProblemDocument.MEDIA_TYPE)
        .entity(problem.toBytes())
        .build();
  }

  /** Quarkus' own ObjectMapper reads and writes the values. */
  @POST
  @Path("values")
  public Dossier accept(Dossier record) {
    return record;
  }
}
