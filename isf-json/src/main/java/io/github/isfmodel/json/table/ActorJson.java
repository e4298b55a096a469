package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Locale;

/** The tables of the package actor. */
public final class ActorJson {

  public static final CodeCodec<ActorKind> ACTOR_KIND = CodeCodec.open(ActorKind.VOCABULARY);
  private static final Form STATE_CODE_FORM = new Form("[A-Z]{3}", 3, List.of("IDN"));

  public static final ParsedCodec<StateCode> STATE_CODE = new StateCodeCodec();
  public static final CodeCodec<GroupExtent> GROUP_EXTENT =
      CodeCodec.closed("group extent", GroupExtent.values());
  public static final ObjectCodec<Actor> ACTOR = ActorTable.CODEC;
  public static final ObjectCodec<Membership> MEMBERSHIP = MembershipTable.CODEC;
  public static final ObjectCodec<RoleHeld> ROLE_HELD = RoleHeldTable.CODEC;

  private ActorJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Actor.class, ACTOR);
    all.add(ActorKind.class, ACTOR_KIND);
    all.add(GroupExtent.class, GROUP_EXTENT);
    all.add(Membership.class, MEMBERSHIP);
    all.add(RoleHeld.class, ROLE_HELD);
    all.add(StateCode.class, STATE_CODE);
  }

  private static final class StateCodeCodec extends ParsedCodec<StateCode> {

    StateCodeCodec() {
      super("state code", STATE_CODE_FORM);
    }

    @Override
    protected StateCode parse(String text) {
      return new StateCode(text);
    }

    @Override
    protected String mended(String refused) {
      return refused.trim().toUpperCase(Locale.ROOT);
    }

    @Override
    protected String print(StateCode code) {
      return code.value();
    }
  }

  private static final class ActorTable extends BuiltCodec<Actor, Actor.Builder> {
    private static final Table T = new Table("actor");
    private static final Required<ActorId> ID = T.required("id", IdJson.ACTOR);
    private static final Required<ActorKind> KIND = T.required("kind", ActorJson.ACTOR_KIND);
    private static final Required<String> NAME = T.required("name", TextCodec.TEXT);
    private static final Many<String> ALIASES = T.list("aliases", TextCodec.TEXT);
    private static final Maybe<StateCode> STATE = T.optional("state", ActorJson.STATE_CODE);
    private static final Maybe<ActorId> PART_OF = T.optional("partOf", IdJson.ACTOR);
    private static final Maybe<GroupExtent> EXTENT = T.optional("extent", ActorJson.GROUP_EXTENT);
    private static final Many<Membership> MEMBERS = T.list("members", MembershipTable.CODEC);
    private static final Many<RoleHeld> ROLES = T.list("roles", RoleHeldTable.CODEC);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Actor> CODEC = new ActorTable();

    private ActorTable() {
      super(T);
    }

    @Override
    protected Actor.Builder builder() {
      return Actor.builder();
    }

    @Override
    protected Actor build(Actor.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .kind(KIND.of(in))
          .name(NAME.of(in))
          .aliases(ALIASES.elements(in))
          .state(STATE.of(in))
          .partOf(PART_OF.of(in))
          .extent(EXTENT.of(in))
          .members(MEMBERS.elements(in))
          .roles(ROLES.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Actor actor, JsonOut out) {
      ID.write(actor.id(), out);
      KIND.write(actor.kind(), out);
      NAME.write(actor.name(), out);
      ALIASES.write(actor.aliases(), out);
      STATE.write(actor.state(), out);
      PART_OF.write(actor.partOf(), out);
      EXTENT.write(actor.extent(), out);
      MEMBERS.write(actor.members(), out);
      ROLES.write(actor.roles(), out);
      CITATIONS.write(actor.citations(), out);
    }
  }

  private static final class MembershipTable extends BuiltCodec<Membership, Membership.Builder> {
    private static final Table T = new Table("membership");
    private static final Required<ActorId> MEMBER = T.required("member", IdJson.ACTOR);
    private static final Maybe<When> SINCE = T.optional("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Membership> CODEC = new MembershipTable();

    private MembershipTable() {
      super(T);
    }

    @Override
    protected Membership.Builder builder() {
      return Membership.builder();
    }

    @Override
    protected Membership build(Membership.Builder builder, Values in) {
      return builder
          .member(MEMBER.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Membership membership, JsonOut out) {
      MEMBER.write(membership.member(), out);
      SINCE.write(membership.since(), out);
      UNTIL.write(membership.until(), out);
      CITATIONS.write(membership.citations(), out);
    }
  }

  private static final class RoleHeldTable extends BuiltCodec<RoleHeld, RoleHeld.Builder> {
    private static final Table T = new Table("role held");
    private static final Required<String> TITLE = T.required("title", TextCodec.TEXT);
    private static final Maybe<ActorId> OF = T.optional("of", IdJson.ACTOR);
    private static final Maybe<When> SINCE = T.optional("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<RoleHeld> CODEC = new RoleHeldTable();

    private RoleHeldTable() {
      super(T);
    }

    @Override
    protected RoleHeld.Builder builder() {
      return RoleHeld.builder();
    }

    @Override
    protected RoleHeld build(RoleHeld.Builder builder, Values in) {
      return builder
          .title(TITLE.of(in))
          .of(OF.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(RoleHeld roleHeld, JsonOut out) {
      TITLE.write(roleHeld.title(), out);
      OF.write(roleHeld.of(), out);
      SINCE.write(roleHeld.since(), out);
      UNTIL.write(roleHeld.until(), out);
      CITATIONS.write(roleHeld.citations(), out);
    }
  }
}
