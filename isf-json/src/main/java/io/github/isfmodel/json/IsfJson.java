package io.github.isfmodel.json;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.ByteOut;
import io.github.isfmodel.json.codec.CanonicalOut;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Indented;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Reads and writes documents. Reading is strict unless {@link #readTolerantly} is asked for, and
 * reports everything that is wrong with a document at once: each fault of its form and each broken
 * rule. If the form of a part of a record is wrong, the rules about that part, and those about how
 * parts go together, are not checked, as they might be broken only because something is missing.
 * The same value always gives the same bytes. Needs no set-up; all methods are safe for use by
 * several threads.
 */
public final class IsfJson {

  private IsfJson() {}

  /**
   * Reads a document of any type; its property "type" tells which.
   *
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @return the value, of the type that {@link DocumentType#javaType()} tells, or all problems
   */
  public static Reading<Object> read(byte[] document) {
    Objects.requireNonNull(document, "document");
    return DocumentReader.read(document, Types.ANY);
  }

  /**
   * Reads a document of any type from a stream, to the end of the stream, and leaves the stream
   * open. If its first two bytes are those of gzip it is unpacked. {@link DocumentStream#isStream}
   * tells one document from many.
   *
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @return the value or all problems
   * @throws IOException if the stream cannot be read
   */
  public static Reading<Object> read(InputStream document) throws IOException {
    return read(document, Limits.DOCUMENT);
  }

  /**
   * Reads a document of any type from a stream, as {@link #read(InputStream)} does, if it is not
   * too long. Give a bound where documents come from anybody: reading one takes up to some 60 times
   * its length of memory, and a few bytes of gzip unpack to very many.
   *
   * @param document the bytes, UTF-8 without a byte order mark
   * @param most how many bytes the document has at most, unpacked, from 1 on; no document is read
   *     of more than 256 MiB
   * @return the value or all problems; if it is too long, that alone
   * @throws IOException if the stream cannot be read
   * @throws io.github.isfmodel.code.InvalidValueException if the bound is less than 1
   */
  public static Reading<Object> read(InputStream document, int most) throws IOException {
    Objects.requireNonNull(document, "document");
    WholeInput whole = WholeInput.of(document, DocumentReader.most(most));
    Problem problem = whole.problem();
    return problem == null ? read(whole.bytes()) : Reading.of(problem);
  }

  /**
   * Reads a document of one type.
   *
   * @param <T> the type of the value
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @param type the type of document; any other is a problem
   * @return the value or all problems
   */
  @SuppressWarnings("unchecked")
  public static <T> Reading<T> read(byte[] document, DocumentType<T> type) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(type, "type");
    return (Reading<T>) DocumentReader.read(document, type.codec().envelope());
  }

  /**
   * Reads a document of one type from a stream, to the end of the stream, and leaves the stream
   * open. If its first two bytes are those of gzip it is unpacked.
   *
   * @param <T> the type of the value
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @param type the type of document; any other is a problem
   * @return the value or all problems
   * @throws IOException if the stream cannot be read
   */
  public static <T> Reading<T> read(InputStream document, DocumentType<T> type) throws IOException {
    return read(document, type, Limits.DOCUMENT);
  }

  /**
   * Reads a document of one type from a stream, as {@link #read(InputStream, DocumentType)} does,
   * if it is not too long, as with {@link #read(InputStream, int)}.
   *
   * @param <T> the type of the value
   * @param document the bytes, UTF-8 without a byte order mark
   * @param type the type of document; any other is a problem
   * @param most how many bytes the document has at most, unpacked, from 1 on; no document is read
   *     of more than 256 MiB
   * @return the value or all problems; if it is too long, that alone
   * @throws IOException if the stream cannot be read
   * @throws io.github.isfmodel.code.InvalidValueException if the bound is less than 1
   */
  public static <T> Reading<T> read(InputStream document, DocumentType<T> type, int most)
      throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(type, "type");
    WholeInput whole = WholeInput.of(document, DocumentReader.most(most));
    Problem problem = whole.problem();
    return problem == null ? read(whole.bytes(), type) : Reading.of(problem);
  }

  /**
   * Reads a whole record.
   *
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @return the record or all problems
   */
  public static Reading<Dossier> readDossier(byte[] document) {
    return read(document, DocumentType.DOSSIER);
  }

  /**
   * Reads a whole record from a stream, to the end of the stream, and leaves the stream open. If
   * its first two bytes are those of gzip it is unpacked.
   *
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @return the record or all problems
   * @throws IOException if the stream cannot be read
   */
  public static Reading<Dossier> readDossier(InputStream document) throws IOException {
    return read(document, DocumentType.DOSSIER);
  }

  /**
   * Reads what is good in a document of any type. What is bad is left out and reported: an element
   * of a list, or an optional property; if a required property is bad, the object that requires it
   * is left out. A list that must not be empty is never read in part: if one of its elements is
   * bad, the whole list is, so that a condition never loses one of its parts. Unknown properties
   * and unknown codes of open enumerations are kept and are no problems; what is left out only
   * because of an unknown code of a closed enumeration, or an unknown shape, is kept as text beside
   * the value ({@link TolerantReading#unknownParts()}). Documents of later minor versions of the
   * format are read. Nothing is left out for breaking a rule; rules that depend on something bad
   * are not checked, as in strict reading. Nothing is guessed: what is read has the value that
   * stands in the document.
   *
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @return what is good, what was left out and why, and what is unknown
   */
  public static TolerantReading<Object> readTolerantly(byte[] document) {
    Objects.requireNonNull(document, "document");
    return DocumentReader.readTolerantly(document, Types.ANY);
  }

  /**
   * Reads what is good in a document of any type from a stream, as {@link #readTolerantly(byte[])}
   * does, to the end of the stream, and leaves the stream open. If its first two bytes are those of
   * gzip it is unpacked.
   *
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @return what is good, what was left out and why, and what is unknown
   * @throws IOException if the stream cannot be read
   */
  public static TolerantReading<Object> readTolerantly(InputStream document) throws IOException {
    return readTolerantly(document, Limits.DOCUMENT);
  }

  /**
   * Reads what is good in a document of any type from a stream, as {@link
   * #readTolerantly(InputStream)} does, if it is not too long, as with {@link #read(InputStream,
   * int)}.
   *
   * @param document the bytes, UTF-8 without a byte order mark
   * @param most how many bytes the document has at most, unpacked, from 1 on; no document is read
   *     of more than 256 MiB
   * @return what is good, what was left out and why, and what is unknown; if it is too long, only
   *     that
   * @throws IOException if the stream cannot be read
   * @throws io.github.isfmodel.code.InvalidValueException if the bound is less than 1
   */
  public static TolerantReading<Object> readTolerantly(InputStream document, int most)
      throws IOException {
    Objects.requireNonNull(document, "document");
    WholeInput whole = WholeInput.of(document, DocumentReader.most(most));
    Problem problem = whole.problem();
    return problem == null ? readTolerantly(whole.bytes()) : TolerantReading.of(problem);
  }

  /**
   * Reads what is good in a document of one type, as {@link #readTolerantly(byte[])} does.
   *
   * @param <T> the type of the value
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @param type the type of document; any other is a problem
   * @return what is good, what was left out and why, and what is unknown
   */
  @SuppressWarnings("unchecked")
  public static <T> TolerantReading<T> readTolerantly(byte[] document, DocumentType<T> type) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(type, "type");
    return (TolerantReading<T>) DocumentReader.readTolerantly(document, type.codec().envelope());
  }

  /**
   * Reads what is good in a document of one type from a stream, as {@link
   * #readTolerantly(InputStream)} does.
   *
   * @param <T> the type of the value
   * @param document the bytes, UTF-8 without a byte order mark, at most 256 MiB
   * @param type the type of document; any other is a problem
   * @return what is good, what was left out and why, and what is unknown
   * @throws IOException if the stream cannot be read
   */
  public static <T> TolerantReading<T> readTolerantly(InputStream document, DocumentType<T> type)
      throws IOException {
    return readTolerantly(document, type, Limits.DOCUMENT);
  }

  /**
   * Reads what is good in a document of one type from a stream, as {@link
   * #readTolerantly(InputStream, DocumentType)} does, if it is not too long, as with {@link
   * #read(InputStream, int)}.
   *
   * @param <T> the type of the value
   * @param document the bytes, UTF-8 without a byte order mark
   * @param type the type of document; any other is a problem
   * @param most how many bytes the document has at most, unpacked, from 1 on; no document is read
   *     of more than 256 MiB
   * @return what is good, what was left out and why, and what is unknown; if it is too long, only
   *     that
   * @throws IOException if the stream cannot be read
   * @throws io.github.isfmodel.code.InvalidValueException if the bound is less than 1
   */
  public static <T> TolerantReading<T> readTolerantly(
      InputStream document, DocumentType<T> type, int most) throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(type, "type");
    WholeInput whole = WholeInput.of(document, DocumentReader.most(most));
    Problem problem = whole.problem();
    return problem == null ? readTolerantly(whole.bytes(), type) : TolerantReading.of(problem);
  }

  /**
   * Writes a whole record on one line, without a line feed at the end. A code that this release
   * does not know, be it misspelt, is written as it is; strict reading refuses it then, and only
   * tolerant reading takes it ({@link io.github.isfmodel.code.OpenCode#isKnown} tells before).
   *
   * @param dossier the record
   * @return the bytes, UTF-8
   * @throws io.github.isfmodel.code.InvalidValueException if the record holds what no reader would
   *     take: half of a surrogate pair, a year outside 0000 to 9999, more than 200 levels of
   *     conditions, a text of more than a million characters, more than 256 MiB
   */
  public static byte[] write(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return write(DocumentType.DOSSIER, dossier);
  }

  /**
   * Writes a document on one line, without a line feed at the end; unknown codes as {@link
   * #write(Dossier)} does.
   *
   * @param <T> the type of the value
   * @param type the type of document
   * @param value the value
   * @return the bytes, UTF-8
   * @throws io.github.isfmodel.code.InvalidValueException if the value holds what no reader would
   *     take, as with {@link #write(Dossier)}
   */
  public static <T> byte[] write(DocumentType<T> type, T value) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    ByteOut out = new ByteOut();
    type.codec().write(value, out);
    return out.finish();
  }

  /**
   * Writes a whole record indented for people, two spaces for each level, with a line feed at the
   * end.
   *
   * @param dossier the record
   * @return the bytes, UTF-8
   * @throws io.github.isfmodel.code.InvalidValueException as {@link #write(Dossier)}
   */
  public static byte[] writeIndented(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return writeIndented(DocumentType.DOSSIER, dossier);
  }

  /**
   * Writes a document indented for people, two spaces for each level, with a line feed at the end.
   *
   * @param <T> the type of the value
   * @param type the type of document
   * @param value the value
   * @return the bytes, UTF-8
   * @throws io.github.isfmodel.code.InvalidValueException as {@link #write(Dossier)}
   */
  public static <T> byte[] writeIndented(DocumentType<T> type, T value) {
    return Indented.of(write(type, value));
  }

  /**
   * Writes a whole record in its canonical form (RFC 8785), for hashing and signing.
   *
   * @param dossier the record
   * @return the bytes, UTF-8
   * @throws io.github.isfmodel.code.InvalidValueException as {@link #write(Dossier)}
   */
  public static byte[] canonical(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return canonical(DocumentType.DOSSIER, dossier);
  }

  /**
   * Writes a document in its canonical form (RFC 8785), for hashing and signing: properties in the
   * order of the UTF-16 code units of their names, no blanks. Equal values give equal bytes, except
   * that the parties of a ceasefire keep their order, in which equal ones may differ; and the bytes
   * are read as the same value.
   *
   * @param <T> the type of the value
   * @param type the type of document
   * @param value the value
   * @return the bytes, UTF-8
   * @throws io.github.isfmodel.code.InvalidValueException as {@link #write(Dossier)}
   */
  public static <T> byte[] canonical(DocumentType<T> type, T value) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    CanonicalOut out = new CanonicalOut();
    type.codec().write(value, out);
    return out.toBytes();
  }

  /**
   * Computes a hash that identifies the content of a whole record.
   *
   * @param dossier the record
   * @return the hash, as {@link #contentHash(DocumentType, Object)} gives it
   * @throws io.github.isfmodel.code.InvalidValueException as {@link #write(Dossier)}
   */
  public static String contentHash(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return contentHash(DocumentType.DOSSIER, dossier);
  }

  /**
   * Computes a hash that identifies the content of a document: values with equal canonical bytes
   * have equal hashes on any machine.
   *
   * @param <T> the type of the value
   * @param type the type of document
   * @param value the value
   * @return the format, the algorithm and the SHA-256 of the canonical bytes in 64 lower-case
   *     hexadecimal digits, as in "isf-1.0-sha256:9f86d0…"
   * @throws io.github.isfmodel.code.InvalidValueException as {@link #write(Dossier)}
   */
  public static <T> String contentHash(DocumentType<T> type, T value) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical(type, value));
      return "isf-" + Envelope.FORMAT + "-sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
