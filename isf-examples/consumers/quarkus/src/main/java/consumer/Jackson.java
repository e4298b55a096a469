package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Quarkus looks for no modules of Jackson beyond its own. */
@Singleton
public class Jackson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new IsfModule());
  }
}
