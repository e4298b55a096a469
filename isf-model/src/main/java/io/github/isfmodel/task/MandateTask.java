package io.github.isfmodel.task;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/**
 * What a mandate gives a force to do. The codes cover the published data sets on mandates, so that
 * a row of theirs is read without loss.
 */
public final class MandateTask extends OpenCode<MandateTask> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<MandateTask> VOCABULARY =
      new Vocabulary<>("mandate task", MandateTask::new);

  /** Ensuring that a territory is demilitarized. */
  public static final MandateTask DEMILITARIZATION = VOCABULARY.add("demilitarization");

  /** Destroying military infrastructure. */
  public static final MandateTask MILITARY_INFRASTRUCTURE_DESTRUCTION =
      VOCABULARY.add("military-infrastructure-destruction");

  /** Preventing that military infrastructure is rebuilt. */
  public static final MandateTask REBUILDING_PREVENTION = VOCABULARY.add("rebuilding-prevention");

  /** Putting the weapons of armed groups permanently beyond use. */
  public static final MandateTask WEAPONS_DECOMMISSIONING =
      VOCABULARY.add("weapons-decommissioning");

  /** Reintegrating former fighters. */
  public static final MandateTask REINTEGRATION = VOCABULARY.add("reintegration");

  /** Keeping weapons from reaching armed groups. */
  public static final MandateTask ARMS_FLOW_PREVENTION = VOCABULARY.add("arms-flow-prevention");

  /** Securing border areas. */
  public static final MandateTask BORDER_SECURITY = VOCABULARY.add("border-security");

  /** Training and supporting police. */
  public static final MandateTask POLICE_TRAINING_AND_SUPPORT =
      VOCABULARY.add("police-training-and-support");

  /** Vetting police. */
  public static final MandateTask POLICE_VETTING = VOCABULARY.add("police-vetting");

  /** Operating jointly with police. */
  public static final MandateTask POLICE_JOINT_OPERATIONS =
      VOCABULARY.add("police-joint-operations");

  /** Stabilizing the security of an area. */
  public static final MandateTask AREA_SECURITY_STABILIZATION =
      VOCABULARY.add("area-security-stabilization");

  /** Protecting civilians. */
  public static final MandateTask CIVILIAN_PROTECTION = VOCABULARY.add("civilian-protection");

  /** Securing humanitarian corridors. */
  public static final MandateTask HUMANITARIAN_CORRIDORS = VOCABULARY.add("humanitarian-corridors");

  /** Helping humanitarian aid to be delivered. */
  public static final MandateTask HUMANITARIAN_DELIVERY = VOCABULARY.add("humanitarian-delivery");

  /** Monitoring a ceasefire. */
  public static final MandateTask CEASEFIRE_MONITORING = VOCABULARY.add("ceasefire-monitoring");

  /** Helping a ceasefire to be carried out. */
  public static final MandateTask CEASEFIRE_IMPLEMENTATION =
      VOCABULARY.add("ceasefire-implementation");

  /** Supervising a withdrawal of forces. */
  public static final MandateTask WITHDRAWAL_SUPERVISION = VOCABULARY.add("withdrawal-supervision");

  /** Clearing mines and explosive ordnance. */
  public static final MandateTask EXPLOSIVE_ORDNANCE_CLEARANCE =
      VOCABULARY.add("explosive-ordnance-clearance");

  /** Liaison and coordination between parties. */
  public static final MandateTask LIAISON_AND_COORDINATION =
      VOCABULARY.add("liaison-and-coordination");

  /** Protecting civil personnel. */
  public static final MandateTask CIVIL_PRESENCE_PROTECTION =
      VOCABULARY.add("civil-presence-protection");

  /** Medical and public health tasks. */
  public static final MandateTask HEALTH_SUPPORT = VOCABULARY.add("health-support");

  /** Helping reconstruction, construction included. */
  public static final MandateTask RECONSTRUCTION_SUPPORT = VOCABULARY.add("reconstruction-support");

  /** A residual clause: such further tasks as may be needed. */
  public static final MandateTask ADDITIONAL_TASKS = VOCABULARY.add("additional-tasks");

  /** Reforming armed forces. */
  public static final MandateTask MILITARY_REFORM = VOCABULARY.add("military-reform");

  /** Reforming the justice system. */
  public static final MandateTask JUSTICE_REFORM = VOCABULARY.add("justice-reform");

  /** Transitional justice. */
  public static final MandateTask TRANSITIONAL_JUSTICE = VOCABULARY.add("transitional-justice");

  /** Reforming prisons. */
  public static final MandateTask CORRECTIONS_REFORM = VOCABULARY.add("corrections-reform");

  /** Reforming laws. */
  public static final MandateTask LEGAL_REFORM = VOCABULARY.add("legal-reform");

  /** Extending or restoring state authority. */
  public static final MandateTask STATE_AUTHORITY = VOCABULARY.add("state-authority");

  /** Democratization. */
  public static final MandateTask DEMOCRATIZATION = VOCABULARY.add("democratization");

  /** Control of natural resources. */
  public static final MandateTask NATURAL_RESOURCES = VOCABULARY.add("natural-resources");

  /** Security of elections. */
  public static final MandateTask ELECTORAL_SECURITY = VOCABULARY.add("electoral-security");

  /** Assistance to elections. */
  public static final MandateTask ELECTORAL_ASSISTANCE = VOCABULARY.add("electoral-assistance");

  /** Educating voters. */
  public static final MandateTask VOTER_EDUCATION = VOCABULARY.add("voter-education");

  /** Assisting political parties. */
  public static final MandateTask POLITICAL_PARTY_ASSISTANCE =
      VOCABULARY.add("political-party-assistance");

  /** Supporting civil society. */
  public static final MandateTask CIVIL_SOCIETY = VOCABULARY.add("civil-society");

  /** Supporting media. */
  public static final MandateTask MEDIA = VOCABULARY.add("media");

  /** Public information. */
  public static final MandateTask PUBLIC_INFORMATION = VOCABULARY.add("public-information");

  /** Power sharing. */
  public static final MandateTask POWER_SHARING = VOCABULARY.add("power-sharing");

  /** National reconciliation. */
  public static final MandateTask NATIONAL_RECONCILIATION =
      VOCABULARY.add("national-reconciliation");

  /** Local reconciliation. */
  public static final MandateTask LOCAL_RECONCILIATION = VOCABULARY.add("local-reconciliation");

  /** Regional reconciliation. */
  public static final MandateTask REGIONAL_RECONCILIATION =
      VOCABULARY.add("regional-reconciliation");

  /** Human rights. */
  public static final MandateTask HUMAN_RIGHTS = VOCABULARY.add("human-rights");

  /** Rights of children. */
  public static final MandateTask CHILD_RIGHTS = VOCABULARY.add("child-rights");

  /** Sexual and gender-based violence. */
  public static final MandateTask SEXUAL_VIOLENCE = VOCABULARY.add("sexual-violence");

  /** Gender. */
  public static final MandateTask GENDER = VOCABULARY.add("gender");

  /** Refugees and internally displaced persons. */
  public static final MandateTask REFUGEES_IDPS = VOCABULARY.add("refugees-idps");

  /** Supporting a peace process. */
  public static final MandateTask PEACE_PROCESS = VOCABULARY.add("peace-process");

  /** Protecting cultural heritage. */
  public static final MandateTask CULTURAL_HERITAGE = VOCABULARY.add("cultural-heritage");

  /** Offensive operations. */
  public static final MandateTask OFFENSIVE_OPERATIONS = VOCABULARY.add("offensive-operations");

  /** Using force, where a source codes that as a task. */
  public static final MandateTask USE_OF_FORCE = VOCABULARY.add("use-of-force");

  /** Helping a sanctions regime. */
  public static final MandateTask SANCTIONS_ASSISTANCE = VOCABULARY.add("sanctions-assistance");

  /** Protecting and supporting another mission. */
  public static final MandateTask SUPPORT_TO_MISSION = VOCABULARY.add("support-to-mission");

  private MandateTask(String code) {
    super(code);
  }

  /**
   * Reads a code: a constant if it is known, else a value that keeps the unknown code exactly.
   *
   * @param code the code, matched exactly, case included
   * @return the value
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or longer than 200
   *     characters
   */
  public static MandateTask of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<MandateTask> vocabulary() {
    return VOCABULARY;
  }
}
