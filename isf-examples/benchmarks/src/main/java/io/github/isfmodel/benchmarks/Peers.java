package io.github.isfmodel.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares reading and writing pledges with what other libraries need for records of the same form
 * (see {@link Mirror}), in one JVM, slice by slice. The others do less than we do: they check
 * nothing of the law and no id or name, which stay texts; they take documents in which properties
 * are missing or given twice, and all but databind those with unknown ones. The baseline is our
 * hand-written code, which makes our types but checks nothing either.
 */
public final class Peers {

  private final Pledges pledges = new Pledges(new Subject());
  private final Map<String, Peer> peers = new LinkedHashMap<>();
  private final List<Mirror.Pledge> mirrored;

  private Peers() {
    Peer databind = DatabindPeer.asItComes();
    peers.put("databind, as it comes", databind);
    peers.put("databind, fast dates", DatabindPeer.withFastDates());
    peers.put("fastjson2", new Fastjson2Peer());
    peers.put("DSL-JSON, generated", new DslJsonPeer());
    peers.put("avaje-jsonb, generated", new AvajePeer());
    peers.put("Moshi", new MoshiPeer());
    peers.put("Gson", new GsonPeer());
    peers.values().forEach(peer -> pledges.documents().forEach(peer::check));
    mirrored = databind.mirrored(pledges.documents());
  }

  /**
   * Prints a table for reading and one for writing; the first row of each is the baseline.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Peers peers = new Peers();
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d pledges of %,d bytes, the same for all%n",
        Runtime.version(),
        peers.pledges.count(),
        peers.pledges.bytes());
    peers.reading();
    peers.writing();
  }

  private void reading() {
    Paired table =
        new Paired("Reading (1.00 = tuned streaming)")
            .with("tuned streaming, nothing checked", pledges::tunedReading)
            .with("isf, strict, all rules checked", pledges::reading)
            .with("isf through an ObjectMapper", pledges::readingThroughMapper);
    peers.forEach((name, peer) -> table.with(name, () -> peer.readAll(pledges.documents())));
    table.report();
  }

  private void writing() {
    Paired table =
        new Paired("Writing (1.00 = tuned generator)")
            .with("tuned generator, nothing checked", pledges::tunedWriting)
            .with("isf", pledges::writing)
            .with("isf through an ObjectMapper", pledges::writingThroughMapper);
    peers.forEach((name, peer) -> table.with(name, () -> peer.writeAll(mirrored)));
    table.report();
  }
}
