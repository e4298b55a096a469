package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.task.TaskScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads for {@link TunedStatements} what is claimed of an attribute. */
final class TunedClaimedValues {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);

  private TunedClaimedValues() {}

  private enum Type {
    CODES,
    ACTORS,
    TASKS,
    AMOUNT,
    TIME,
    TEXT
  }

  static ClaimedValue value(JsonParser in) throws IOException {
    ClaimedValue value =
        switch (TunedIn.type(in, TYPES)) {
          case CODES -> codes(in);
          case ACTORS -> actors(in);
          case TASKS -> tasks(in);
          case AMOUNT -> amount(in);
          case TIME -> time(in);
          case TEXT -> text(in);
        };
    TunedIn.end(in.nextFieldName());
    return value;
  }

  private static ClaimedValue codes(JsonParser in) throws IOException {
    TunedIn.property(in, "codes");
    return new ClaimedValue.Codes(TunedIn.texts(in));
  }

  private static ClaimedValue actors(JsonParser in) throws IOException {
    TunedIn.property(in, "extent");
    GroupExtent extent = TunedActors.EXTENTS.read(in);
    TunedIn.property(in, "actors");
    return new ClaimedValue.Actors(extent, TunedIn.actors(in));
  }

  private static ClaimedValue tasks(JsonParser in) throws IOException {
    TunedIn.property(in, "tasks");
    List<TaskScope> tasks = new ArrayList<>();
    while (TunedIn.more(in)) {
      tasks.add(TunedTasks.scope(in));
    }
    return new ClaimedValue.Tasks(tasks);
  }

  private static ClaimedValue amount(JsonParser in) throws IOException {
    TunedIn.property(in, "measure");
    return new ClaimedValue.Amount(TunedQuantities.measure(in));
  }

  private static ClaimedValue time(JsonParser in) throws IOException {
    TunedIn.property(in, "when");
    return new ClaimedValue.Time(TunedTimes.read(in));
  }

  private static ClaimedValue text(JsonParser in) throws IOException {
    TunedIn.property(in, "text");
    return new ClaimedValue.Text(TunedIn.text(in));
  }
}
