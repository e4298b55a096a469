package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.Standing;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads names, roles, headquarters and areas for {@link TunedForces}. */
final class TunedForceParts {

  static final Cached<Standing> STANDINGS = Cached.closed(Standing.class);

  private static final Cached<RoleKind> ROLES = new Cached<>(RoleKind::of);

  private TunedForceParts() {}

  static ForceName naming(JsonParser in) throws IOException {
    ForceName.Builder naming = ForceName.builder();
    TunedIn.property(in, "text");
    naming.text(TunedIn.text(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "usedBy", in)) {
      naming.usedBy(TunedSources.speaker(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        naming.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return naming.build();
  }

  static ForceRole role(JsonParser in) throws IOException {
    ForceRole.Builder role = ForceRole.builder();
    TunedIn.property(in, "role");
    role.role(ROLES.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "actor", in)) {
      role.actor(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "profile", in)) {
      role.profile(in.getText());
      name = in.nextFieldName();
    }
    TunedIn.value(name, "standing", in);
    role.standing(STANDINGS.read(in));
    TunedIn.end(times(in.nextFieldName(), in, role));
    return role.build();
  }

  private static @Nullable String times(
      @Nullable String next, JsonParser in, ForceRole.Builder role) throws IOException {
    String name = next;
    if (TunedIn.at(name, "since", in)) {
      role.since(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      role.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        role.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  static Headquarters headquarters(JsonParser in) throws IOException {
    Headquarters.Builder headquarters = Headquarters.builder();
    TunedIn.property(in, "name");
    headquarters.name(TunedIn.text(in));
    TunedIn.property(in, "place");
    headquarters.place(TunedIn.text(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "inTerritoryOf", in)) {
      headquarters.inTerritoryOf(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "operatedBy", in)) {
      headquarters.operatedBy(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, headquarters));
    return headquarters.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, Headquarters.Builder headquarters) throws IOException {
    String name = next;
    if (TunedIn.at(name, "represented", in)) {
      headquarters.represented(TunedQuantities.measure(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "standing", in);
    headquarters.standing(STANDINGS.read(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        headquarters.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  static AreaOfOperation area(JsonParser in) throws IOException {
    AreaOfOperation.Builder area = AreaOfOperation.builder();
    TunedIn.property(in, "summary");
    area.summary(TunedIn.text(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "sectors", in)) {
      while (TunedIn.more(in)) {
        area.addSector(TunedIn.text(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "controlledBy", in)) {
      area.controlledBy(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, area));
    return area.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, AreaOfOperation.Builder area) throws IOException {
    String name = next;
    if (TunedIn.at(name, "share", in)) {
      area.share(TunedQuantities.measure(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "standing", in);
    area.standing(STANDINGS.read(in));
    TunedIn.property(in, "since");
    area.since(TunedTimes.read(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "until", in)) {
      area.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        area.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
