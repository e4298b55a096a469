package consumer;

import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * All types of documents, with isf's own reader and writer. Spring Boot 4 itself uses Jackson 3.
 */
@Component
public class DocumentConverter extends AbstractHttpMessageConverter<Object> {

  DocumentConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return typeOf(type).isPresent();
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage in) throws IOException {
    return IsfJson.read(in.getBody(), typeOf(type).orElseThrow()).orElseThrow();
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage out) throws IOException {
    out.getBody().write(write(typeOf(value.getClass()).orElseThrow(), value));
  }

  private static <T> byte[] write(DocumentType<T> type, Object value) {
    return IsfJson.write(type, type.javaType().cast(value));
  }

  private static Optional<DocumentType<?>> typeOf(Class<?> type) {
    for (DocumentType<?> each : DocumentType.all()) {
      if (each.javaType().isAssignableFrom(type)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
