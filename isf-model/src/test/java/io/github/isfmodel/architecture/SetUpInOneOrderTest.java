package io.github.isfmodel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SetUpInOneOrderTest {

  private static List<String> found(Class<?>... types) {
    return classes()
        .should(new SetUpInOneOrder())
        .evaluate(new ClassFileImporter().importClasses(types))
        .getFailureReport()
        .getDetails();
  }

  private static String circle(String one, String other) {
    String test = SetUpInOneOrderTest.class.getName() + "$";
    return "need each other while they are set up, and are all used from outside: [%s, %s]"
        .formatted(test + one, test + other);
  }

  @Test
  void twoConstantsThatNeedEachOther() {
    assertThat(found(Hen.class, Egg.class, Farm.class)).containsExactly(circle("Egg", "Hen"));
  }

  private static final class Hen {
    static final String FROM = String.valueOf(Egg.FROM);
  }

  private static final class Egg {
    static final String FROM = String.valueOf(Hen.FROM);
  }

  static final class Farm {
    static String one() {
      return Hen.FROM;
    }

    static String other() {
      return Egg.FROM;
    }
  }

  @Test
  void aConstantOfASubclass() {
    assertThat(found(Shape.class, Square.class, Drawing.class))
        .containsExactly(circle("Shape", "Square"));
  }

  private static class Shape {
    static final Shape USUAL = new Square();
  }

  private static final class Square extends Shape {}

  static final class Drawing {
    static List<Shape> shapes() {
      return List.of(Shape.USUAL, new Square());
    }
  }

  @Test
  void throughAMethodThatOverridesTheOneThatIsCalledAndALambda() {
    assertThat(found(Key.class, Maker.class, Smith.class, Lock.class, Door.class))
        .containsExactly(circle("Key", "Lock"));
  }

  private static final class Key {
    private static final Maker SMITH = new Smith();
    static final Object MADE = SMITH.make();
  }

  interface Maker {
    Object make();
  }

  private static final class Smith implements Maker {
    @Override
    public Object make() {
      Supplier<Object> lock = () -> Lock.FITS;
      return lock.get();
    }
  }

  private static final class Lock {
    static final Object FITS = String.valueOf(Key.MADE);
  }

  static final class Door {
    static List<Object> parts() {
      return List.of(Key.MADE, Lock.FITS);
    }
  }

  @Test
  void throughAStaticMethodAndAReferenceToAConstructor() {
    assertThat(found(Question.class, Answer.class, Asker.class))
        .containsExactly(circle("Answer", "Question"));
  }

  private static final class Question {
    static final Supplier<Object> LEADS_TO = Answer::new;
  }

  private static final class Answer {
    static final Object TO = Asker.asked();
  }

  static final class Asker {
    static Object asked() {
      return List.of(Question.LEADS_TO, Answer.TO);
    }
  }

  /** Nothing here uses the second one from outside, but users of the library may. */
  @Test
  void aPublicClassIsUsedFromOutside() {
    assertThat(found(SetUpInOneOrderTest.class, Left.class, Right.class)).isEmpty();
    assertThat(found(OpenLeft.class, OpenRight.class))
        .containsExactly(
            "need each other while they are set up, and are all used from outside: [%s, %s]"
                .formatted(OpenLeft.class.getName(), OpenRight.class.getName()));
  }

  private static final class Left {
    static final String TO = String.valueOf(Right.TO);
  }

  private static final class Right {
    static final String TO = String.valueOf(Left.TO);
  }

  @Test
  void whereAllBeginWithTheSameClassThereIsNoDanger() {
    assertThat(found(Bank.class, Bank.Safe.class, Customer.class)).isEmpty();
  }

  private static final class Bank {
    static final String NAME = String.valueOf("bank");
    static final String ALL = Safe.OF;

    private static final class Safe {
      static final String OF = NAME + "'s";
    }
  }

  static final class Customer {
    static String of() {
      return Bank.ALL;
    }
  }

  @Test
  void oneAfterTheOtherIsNoCircle() {
    assertThat(found(First.class, Second.class, Both.class)).isEmpty();
  }

  private static final class First {
    static final String NAME = String.valueOf(1);
  }

  private static final class Second {
    static final String NAME = First.NAME + 2;
  }

  static final class Both {
    static String of() {
      return First.NAME + Second.NAME;
    }
  }
}
