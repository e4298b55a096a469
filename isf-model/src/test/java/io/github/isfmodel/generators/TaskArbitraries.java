package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;

import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.task.WindUpStage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Tasks and the paragraphs that give them. */
public final class TaskArbitraries {

  private TaskArbitraries() {}

  /** {@return references to paragraphs} */
  public static Arbitrary<ParagraphRef> paragraphRefs() {
    return Fast.of(
        Combinators.combine(
                Arbitraries.of("", "", "", "annex, ", "annex 1, "),
                Arbitraries.integers().between(1, 40),
                Arbitraries.of("", "", "", "b", "(a)", "(c)(ii)", "(A)(12)"))
            .as((annex, number, item) -> new ParagraphRef(annex + number + item)));
  }

  /** {@return tasks, in one modality or in any} */
  public static Arbitrary<TaskScope> taskScopes() {
    return Fast.of(
        Builders.withBuilder(TaskScope::builder)
            .use(CodeArbitraries.of(MandateTask.VOCABULARY))
            .in(TaskScope.Builder::task)
            .use(maybe(CodeArbitraries.of(EngagementModality.VOCABULARY)))
            .in(TaskScope.Builder::modality)
            .build(TaskScope.Builder::build));
  }

  /**
   * Tasks as an act gives them.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<TaskAssignment> taskAssignments(Ids ids) {
    return Fast.of(
        Builders.withBuilder(TaskAssignment::builder)
            .use(CodeArbitraries.of(MandateTask.VOCABULARY))
            .in(TaskAssignment.Builder::task)
            .use(CodeArbitraries.of(EngagementModality.VOCABULARY))
            .in(TaskAssignment.Builder::modality)
            .use(CodeArbitraries.of(OperativeVerb.VOCABULARY))
            .in(TaskAssignment.Builder::verb)
            .use(maybe(paragraphRefs()))
            .in(TaskAssignment.Builder::paragraph)
            .use(maybe(Arbitraries.of(UseOfForceLevel.class)))
            .in(TaskAssignment.Builder::useOfForce)
            .use(maybe(Arbitraries.of(WindUpStage.class)))
            .in(TaskAssignment.Builder::during)
            .use(maybe(TimeArbitraries.dates()))
            .in(TaskAssignment.Builder::until)
            .use(maybe(texts()))
            .in(TaskAssignment.Builder::wording)
            .use(citations(ids))
            .in(TaskAssignment.Builder::citations)
            .build(TaskAssignment.Builder::build));
  }
}
