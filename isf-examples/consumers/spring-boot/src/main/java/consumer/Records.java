package consumer;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.InvalidDocumentException;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.ProblemDocument;
import io.github.isfmodel.json.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a record and gives it back, or says everything that is wrong with it. */
@RestController
public class Records {

  /** With nothing configured: bytes in, bytes out. */
  @PostMapping(path = "/bytes", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> accept(@RequestBody byte[] document) {
    Reading<Dossier> reading = IsfJson.readDossier(document);
    return reading
        .value()
        .map(
            record ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(IsfJson.write(record)))
        .orElseGet(() -> refused(reading.problemDocument()));
  }

  /** With the converter beside this class: values in, values out. */
  @PostMapping(path = "/values", consumes = MediaType.APPLICATION_JSON_VALUE)
  Dossier accept(@RequestBody Dossier record) {
    return record;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(InvalidDocumentException refused) {
    return refused(ProblemDocument.of(refused.problems()));
  }

  private static ResponseEntity<byte[]> refused(ProblemDocument problem) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.parseMediaType(ProblemDocument.MEDIA_TYPE))
        .body(problem.toBytes());
  }
}
