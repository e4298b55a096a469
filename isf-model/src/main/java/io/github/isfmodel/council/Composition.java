package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.quantity.QuantityText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who sat on the Council on a day.
 *
 * @param date the day
 * @param members the members, permanent ones first, each group by code, in whatever order they are
 *     given
 * @param vacantSeats how many elected seats nobody held, 0 or more
 */
public record Composition(LocalDate date, List<Member> members, int vacantSeats)
    implements CouncilAnswer {

  private static final int SIZE_BEFORE_1966 = 11;
  private static final int SIZE_SINCE_1966 = 15;

  private static final Comparator<Member> ORDER =
      Comparator.comparing((Member member) -> !member.isPermanent())
          .thenComparing(member -> member.state().value());

  /**
   * Copies and orders the list and checks that it can be a Council.
   *
   * @throws InvalidValueException if there are fewer vacant seats than none, if seats and vacant
   *     seats are neither 11 nor 15, if a state is there twice, or if one of the five permanent
   *     seats is missing or there twice
   */
  public Composition {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(members, "members");
    members = members.stream().sorted(ORDER).toList();
    if (vacantSeats < 0) {
      throw new InvalidValueException(
          "number of vacant seats", Integer.toString(vacantSeats), "is negative", "give 0 or more");
    }
    int size = members.size() + vacantSeats;
    if (size != SIZE_BEFORE_1966 && size != SIZE_SINCE_1966) {
      throw refused(
          members,
          "has " + QuantityText.counted(size, "seat"),
          "give all 11 or 15 seats of the Council");
    }
    Set<StateCode> states = new HashSet<>();
    Set<Seat> permanent = EnumSet.noneOf(Seat.class);
    for (Member member : members) {
      if (!states.add(member.state())) {
        throw refused(members, "has " + member + " twice", "give each state one seat");
      }
      if (member.isPermanent() && !permanent.add(member.seat())) {
        throw refused(members, "fills the seat of " + member + " twice", "fill each seat once");
      }
    }
    if (permanent.size() != Seat.values().length - 1) {
      throw refused(members, "lacks a permanent seat", "fill all five permanent seats");
    }
  }

  private static InvalidValueException refused(List<Member> given, String why, String remedy) {
    return new InvalidValueException("Council", given.toString(), why, remedy);
  }

  @Override
  public Optional<Composition> composition() {
    return Optional.of(this);
  }

  /** {@return the number of seats, vacant ones included: 11 to the end of 1965, then 15} */
  public int size() {
    return members.size() + vacantSeats;
  }

  /**
   * {@return how many votes in favour a proposal needs: 7 in a Council of 11 seats, 9 in one of 15.
   * It follows the Council that sits, not the day on which the amended Charter entered into force
   * (31 August 1965): resolution 218 of 23 November 1965 was adopted with 7 votes}
   */
  public int votesNeeded() {
    return size() == SIZE_BEFORE_1966 ? 7 : 9;
  }

  /** {@return the five permanent members, by code} */
  public List<Member> permanentMembers() {
    return members.stream().filter(Member::isPermanent).toList();
  }

  /** {@return the elected members, by code} */
  public List<Member> electedMembers() {
    return members.stream().filter(member -> !member.isPermanent()).toList();
  }

  /**
   * Looks a member up.
   *
   * @param state the state
   * @return the member, or empty if the state did not sit on the Council
   */
  public Optional<Member> member(StateCode state) {
    for (Member member : members) {
      if (member.state().equals(state)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /**
   * Who held a permanent seat.
   *
   * @param seat the seat
   * @return the member, or empty for {@link Seat#ELECTED}, which is not one seat
   */
  public Optional<Member> holder(Seat seat) {
    return permanentMembers().stream().filter(member -> member.seat() == seat).findFirst();
  }

  /**
   * Whether a state sat on the Council.
   *
   * @param state the state
   * @return true if it held a seat
   */
  public boolean isMember(StateCode state) {
    return member(state).isPresent();
  }
}
