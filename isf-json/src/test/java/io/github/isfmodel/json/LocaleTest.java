package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing depends on the default locale or time zone of the machine. */
class LocaleTest {

  private static final List<Locale> LOCALES =
      List.of(
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
          Locale.forLanguageTag("fa-IR-u-nu-arabext"));

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Pacific/Marquesas", "America/St_Johns", "GMT-12:00");

  private static final String BAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":1,\"asOf\":\"2025-02-30\",\"İ\":[],"
          + "\"sources\":[{\"id\":\"ID\",\"kind\":\"WEB-PAGE\",\"title\":\"\\u0001\"}]}";

  private Locale locale = Locale.ROOT;
  private TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void remember() {
    locale = Locale.getDefault();
    zone = TimeZone.getDefault();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void documentsAreReadAndWrittenTheSame() {
    List<String> usual = written();
    for (int i = 0; i < LOCALES.size(); i++) {
      elsewhere(i);
      assertThat(written()).as(LOCALES.get(i).toString()).isEqualTo(usual);
    }
  }

  /** Every type of document, read and written in all ways, with its hash. */
  private static List<String> written() {
    return DocumentType.all().stream().map(LocaleTest::written).toList();
  }

  private static <T> String written(DocumentType<T> type) {
    String text = EnvelopeTest.document(type).toString();
    Json.Outcome outcome = Json.read(type.codec(), text);
    assertThat(outcome.messages()).isEmpty();
    T value = type.javaType().cast(outcome.value());
    return Json.text(IsfJson.write(type, value))
        + Json.text(IsfJson.writeIndented(type, value))
        + Json.text(IsfJson.canonical(type, value))
        + IsfJson.contentHash(type, value)
        + Json.text(IsfJson.readTolerantly(Json.bytes(text), type).write());
  }

  @Test
  void problemsAreToldTheSame() {
    String usual = told();
    assertThat(usual).contains("is not in the calendar").contains("write web-page, or another of");
    for (int i = 0; i < LOCALES.size(); i++) {
      elsewhere(i);
      assertThat(told()).as(LOCALES.get(i).toString()).isEqualTo(usual);
    }
  }

  private static String told() {
    return String.join("\n", Json.problems(BAD))
        + Json.text(IsfJson.read(Json.bytes(BAD)).problemDocument().toBytes());
  }

  @Test
  void schemasAreMadeTheSame() {
    String usual = SchemaWriter.of(DocumentType.PLEDGE).toString();
    for (int i = 0; i < LOCALES.size(); i++) {
      elsewhere(i);
      assertThat(SchemaWriter.of(DocumentType.PLEDGE).toString()).isEqualTo(usual);
    }
  }

  private static void elsewhere(int i) {
    Locale.setDefault(LOCALES.get(i));
    TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
  }
}
