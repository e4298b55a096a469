package io.github.isfmodel.task;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;
import java.util.Set;

/**
 * What a mandate gives a force to do. The codes cover the published data sets on mandates, so that
 * a row of theirs is read without loss.
 */
public final class MandateTask extends OpenCode<MandateTask> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<MandateTask> CODES =
      Vocabulary.builder("mandate task", MandateTask::new);

  /** Ensuring that a territory is demilitarized. */
  public static final MandateTask DEMILITARIZATION = CODES.add("demilitarization");

  /** Destroying military infrastructure. */
  public static final MandateTask MILITARY_INFRASTRUCTURE_DESTRUCTION =
      CODES.add("military-infrastructure-destruction");

  /** Preventing that military infrastructure is rebuilt. */
  public static final MandateTask REBUILDING_PREVENTION = CODES.add("rebuilding-prevention");

  /** Putting the weapons of armed groups permanently beyond use. */
  public static final MandateTask WEAPONS_DECOMMISSIONING = CODES.add("weapons-decommissioning");

  /** Reintegrating former fighters. */
  public static final MandateTask REINTEGRATION = CODES.add("reintegration");

  /** Keeping weapons from reaching armed groups. */
  public static final MandateTask ARMS_FLOW_PREVENTION = CODES.add("arms-flow-prevention");

  /** Securing border areas. */
  public static final MandateTask BORDER_SECURITY = CODES.add("border-security");

  /** Training and supporting police. */
  public static final MandateTask POLICE_TRAINING_AND_SUPPORT =
      CODES.add("police-training-and-support");

  /** Vetting police. */
  public static final MandateTask POLICE_VETTING = CODES.add("police-vetting");

  /** Operating jointly with police. */
  public static final MandateTask POLICE_JOINT_OPERATIONS = CODES.add("police-joint-operations");

  /** Stabilizing the security of an area. */
  public static final MandateTask AREA_SECURITY_STABILIZATION =
      CODES.add("area-security-stabilization");

  /** Protecting civilians. */
  public static final MandateTask CIVILIAN_PROTECTION = CODES.add("civilian-protection");

  /** Securing humanitarian corridors. */
  public static final MandateTask HUMANITARIAN_CORRIDORS = CODES.add("humanitarian-corridors");

  /** Helping humanitarian aid to be delivered. */
  public static final MandateTask HUMANITARIAN_DELIVERY = CODES.add("humanitarian-delivery");

  /** Monitoring a ceasefire. */
  public static final MandateTask CEASEFIRE_MONITORING = CODES.add("ceasefire-monitoring");

  /** Helping a ceasefire to be carried out. */
  public static final MandateTask CEASEFIRE_IMPLEMENTATION = CODES.add("ceasefire-implementation");

  /** Supervising a withdrawal of forces. */
  public static final MandateTask WITHDRAWAL_SUPERVISION = CODES.add("withdrawal-supervision");

  /** Clearing mines and explosive ordnance. */
  public static final MandateTask EXPLOSIVE_ORDNANCE_CLEARANCE =
      CODES.add("explosive-ordnance-clearance");

  /** Liaison and coordination between parties. */
  public static final MandateTask LIAISON_AND_COORDINATION = CODES.add("liaison-and-coordination");

  /** Protecting civil personnel. */
  public static final MandateTask CIVIL_PRESENCE_PROTECTION =
      CODES.add("civil-presence-protection");

  /** Medical and public health tasks. */
  public static final MandateTask HEALTH_SUPPORT = CODES.add("health-support");

  /** Helping reconstruction, construction included. */
  public static final MandateTask RECONSTRUCTION_SUPPORT = CODES.add("reconstruction-support");

  /** A residual clause: such further tasks as may be needed. */
  public static final MandateTask ADDITIONAL_TASKS = CODES.add("additional-tasks");

  /** Reforming armed forces. */
  public static final MandateTask MILITARY_REFORM = CODES.add("military-reform");

  /** Reforming the justice system. */
  public static final MandateTask JUSTICE_REFORM = CODES.add("justice-reform");

  /** Transitional justice. */
  public static final MandateTask TRANSITIONAL_JUSTICE = CODES.add("transitional-justice");

  /** Reforming prisons. */
  public static final MandateTask CORRECTIONS_REFORM = CODES.add("corrections-reform");

  /** Reforming laws. */
  public static final MandateTask LEGAL_REFORM = CODES.add("legal-reform");

  /** Extending or restoring state authority. */
  public static final MandateTask STATE_AUTHORITY = CODES.add("state-authority");

  /** Democratization. */
  public static final MandateTask DEMOCRATIZATION = CODES.add("democratization");

  /** Control of natural resources. */
  public static final MandateTask NATURAL_RESOURCES = CODES.add("natural-resources");

  /** Security of elections. */
  public static final MandateTask ELECTORAL_SECURITY = CODES.add("electoral-security");

  /** Assistance to elections. */
  public static final MandateTask ELECTORAL_ASSISTANCE = CODES.add("electoral-assistance");

  /** Educating voters. */
  public static final MandateTask VOTER_EDUCATION = CODES.add("voter-education");

  /** Assisting political parties. */
  public static final MandateTask POLITICAL_PARTY_ASSISTANCE =
      CODES.add("political-party-assistance");

  /** Supporting civil society. */
  public static final MandateTask CIVIL_SOCIETY = CODES.add("civil-society");

  /** Supporting media. */
  public static final MandateTask MEDIA = CODES.add("media");

  /** Public information. */
  public static final MandateTask PUBLIC_INFORMATION = CODES.add("public-information");

  /** Power sharing. */
  public static final MandateTask POWER_SHARING = CODES.add("power-sharing");

  /** National reconciliation. */
  public static final MandateTask NATIONAL_RECONCILIATION = CODES.add("national-reconciliation");

  /** Local reconciliation. */
  public static final MandateTask LOCAL_RECONCILIATION = CODES.add("local-reconciliation");

  /** Regional reconciliation. */
  public static final MandateTask REGIONAL_RECONCILIATION = CODES.add("regional-reconciliation");

  /** Human rights. */
  public static final MandateTask HUMAN_RIGHTS = CODES.add("human-rights");

  /** Rights of children. */
  public static final MandateTask CHILD_RIGHTS = CODES.add("child-rights");

  /** Sexual and gender-based violence. */
  public static final MandateTask SEXUAL_VIOLENCE = CODES.add("sexual-violence");

  /** Gender. */
  public static final MandateTask GENDER = CODES.add("gender");

  /** Refugees and internally displaced persons. */
  public static final MandateTask REFUGEES_IDPS = CODES.add("refugees-idps");

  /** Supporting a peace process. */
  public static final MandateTask PEACE_PROCESS = CODES.add("peace-process");

  /** Protecting cultural heritage. */
  public static final MandateTask CULTURAL_HERITAGE = CODES.add("cultural-heritage");

  /** Offensive operations. */
  public static final MandateTask OFFENSIVE_OPERATIONS = CODES.add("offensive-operations");

  /** Using force, where a source codes that as a task. */
  public static final MandateTask USE_OF_FORCE = CODES.add("use-of-force");

  /** Helping a sanctions regime. */
  public static final MandateTask SANCTIONS_ASSISTANCE = CODES.add("sanctions-assistance");

  /** Medical care and evacuation of the force itself. */
  public static final MandateTask MEDICAL_SUPPORT = CODES.add("medical-support");

  /** Supplying the force itself. */
  public static final MandateTask LOGISTICS = CODES.add("logistics");

  /** Transport of the force itself, by air too. */
  public static final MandateTask TRANSPORT = CODES.add("transport");

  /** Engineering for the force itself. */
  public static final MandateTask ENGINEERING_SUPPORT = CODES.add("engineering-support");

  /** Protecting and supporting another mission. */
  public static final MandateTask SUPPORT_TO_MISSION = CODES.add("support-to-mission");

  /** All values that this release knows. */
  public static final Vocabulary<MandateTask> VOCABULARY = CODES.build();

  private static final Set<MandateTask> ENABLING =
      Set.of(MEDICAL_SUPPORT, HEALTH_SUPPORT, LOGISTICS, TRANSPORT, ENGINEERING_SUPPORT);

  private MandateTask(String code) {
    super(code);
  }

  /**
   * {@return whether it can be a service to the force itself, which no mandate has to name; false
   * for tasks that this release does not know}
   */
  public boolean isEnabling() {
    return ENABLING.contains(this);
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
