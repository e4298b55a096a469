package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import com.twitter.chill.AllScalaRegistrar;
import com.twitter.chill.EmptyScalaKryoInstantiator;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.pledge.Pledge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What an engine for large data does with a value between two machines. Spark's own serializer is
 * that of Java. Its Kryo, which cannot make records, is told in one line to leave ours to Java.
 */
class SerializersTest {

  @Provide
  Arbitrary<Object> anyValue() {
    return Arbitraries.of(IsfArbitraries.types())
        .flatMap(type -> IsfArbitraries.of(type).asGeneric());
  }

  @Property(tries = 300)
  void javaKeepsEveryType(@ForAll("anyValue") Object value) throws Exception {
    assertThat(value).isInstanceOf(Serializable.class);
    assertThat(throughJava(value)).isEqualTo(value);
  }

  @Property(tries = 20)
  void javaKeepsWholeRecords(@ForAll @Coherent Dossier dossier) throws Exception {
    Dossier copy = (Dossier) throughJava(dossier);
    assertThat(copy).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(copy.violations()).isEqualTo(dossier.violations());
  }

  @Property(tries = 5)
  void javaRefusesWhatWasCutShort(@ForAll Pledge pledge) throws IOException {
    byte[] bytes = javaBytes(pledge);
    assertThatThrownBy(() -> fromJava(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(IOException.class);
  }

  private static Object throughJava(Object value) throws IOException, ClassNotFoundException {
    return fromJava(javaBytes(value));
  }

  private static byte[] javaBytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object fromJava(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @Property(tries = 300)
  void kryoKeepsEveryType(@ForAll("anyValue") Object value) {
    assertThat(throughKryo(value)).isEqualTo(value);
  }

  @Property(tries = 20)
  void kryoKeepsWholeRecords(@ForAll @Coherent Dossier dossier, @ForAll Claim claim) {
    assertThat(throughKryo(dossier)).isEqualTo(dossier);
    assertThat(throughKryo(claim)).isEqualTo(claim).hasSameHashCodeAs(claim);
  }

  @Property(tries = 5)
  void kryoRefusesWhatWasCutShort(@ForAll Pledge pledge) {
    byte[] bytes = kryoBytes(pledge);
    assertThatThrownBy(() -> fromKryo(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(KryoException.class);
  }

  private static Object throughKryo(Object value) {
    return fromKryo(kryoBytes(value));
  }

  private static Kryo sparks() {
    Kryo kryo = new EmptyScalaKryoInstantiator().newKryo();
    kryo.setRegistrationRequired(false);
    new AllScalaRegistrar().apply(kryo);
    return kryo;
  }

  /** The one line, for the class that "spark.kryo.registrator" names. */
  private static void leaveToJava(Kryo kryo) {
    kryo.addDefaultSerializer(Serializable.class, new JavaSerializer());
  }

  private static Kryo kryo() {
    Kryo kryo = sparks();
    leaveToJava(kryo);
    return kryo;
  }

  @Property(tries = 5)
  void withoutThatLineKryoRefusesLoudly(@ForAll Pledge pledge) {
    Kryo kryo = sparks();
    assertThatThrownBy(() -> kryo.writeClassAndObject(new Output(1024, -1), pledge))
        .hasMessageContaining("Unable to create serializer");
  }

  private static byte[] kryoBytes(Object value) {
    Output out = new Output(1024, -1);
    kryo().writeClassAndObject(out, value);
    return out.toBytes();
  }

  private static Object fromKryo(byte[] bytes) {
    return kryo().readClassAndObject(new Input(bytes));
  }
}
