package io.github.isfmodel.council;

/**
 * How it was settled, before the vote, whether the matter is procedural: by a vote of the Council
 * or by a ruling of its President.
 */
public sealed interface PreliminaryQuestion extends Balloting
    permits PreliminaryVote, PresidentialRuling {}
