package org.maalbar.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.funding.Funded;
import org.maalbar.funding.Funding;
import org.maalbar.problem.Printable;
import org.maalbar.text.Texts;

/**
 * One of the things that a programme does, with a purpose, goals, activities, funding, what has been claimed of it, and status texts.
 *
 * <p>An initiative without goals is allowed: the annex says "no measurable goal".
 */
public final class Initiative implements Funded {
    private final String number;
    private final String title;
    private final @Nullable String purpose;
    private final @Nullable String contact;
    private final List<String> departments;
    private final List<String> partners;
    private final List<Goal> goals;
    private final List<Activity> activities;
    private final List<Funding> funding;
    private final List<Claim> claims;
    private final List<StatusText> statusTexts;

    private Initiative(Draft from) {
        number = from.number;
        title = from.title;
        purpose = from.purpose;
        contact = from.contact;
        departments = List.copyOf(from.departments);
        partners = List.copyOf(from.partners);
        goals = List.copyOf(from.goals);
        activities = List.copyOf(from.activities);
        funding = List.copyOf(from.funding);
        claims = List.copyOf(from.claims);
        statusTexts = List.copyOf(from.statusTexts);
    }

    /** What a copy is made of: only what has been checked. */
    private static final class Draft {
        private final String number;
        private final String title;
        private @Nullable String purpose;
        private @Nullable String contact;
        private List<String> departments = List.of();
        private List<String> partners = List.of();
        private List<Goal> goals = List.of();
        private List<Activity> activities = List.of();
        private List<Funding> funding = List.of();
        private List<Claim> claims = List.of();
        private List<StatusText> statusTexts = List.of();

        Draft(String number, String title) {
            this.number = number;
            this.title = title;
        }

        Draft(Initiative from) {
            this(from.number, from.title);
            purpose = from.purpose;
            contact = from.contact;
            departments = from.departments;
            partners = from.partners;
            goals = from.goals;
            activities = from.activities;
            funding = from.funding;
            claims = from.claims;
            statusTexts = from.statusTexts;
        }
    }

    /**
     * An initiative with nothing in it yet.
     *
     * @param number its number in the programme, such as "3"
     * @param title its title
     * @return the initiative
     * @throws IllegalArgumentException if the number is malformed or the title blank
     */
    public static Initiative of(String number, String title) {
        return new Initiative(new Draft(Texts.id(number), Texts.text(title)));
    }

    /**
     * The same with a purpose.
     *
     * @param newPurpose why it is done
     * @return a copy
     * @throws IllegalArgumentException if it is blank
     */
    public Initiative purpose(String newPurpose) {
        Draft copy = new Draft(this);
        copy.purpose = Texts.text(newPurpose);
        return new Initiative(copy);
    }

    /**
     * The same with a contact.
     *
     * @param newContact who answers questions about it: a role or a mailbox, not a private person
     * @return a copy
     * @throws IllegalArgumentException if it is blank
     */
    public Initiative contact(String newContact) {
        Draft copy = new Draft(this);
        copy.contact = Texts.text(newContact);
        return new Initiative(copy);
    }

    /**
     * The same with these responsible departments, after those it has.
     *
     * @param organisations ids of organisations
     * @return a copy
     * @throws IllegalArgumentException if an id is malformed
     */
    public Initiative departments(String... organisations) {
        Draft copy = new Draft(this);
        copy.departments = joined(departments, ids(organisations));
        return new Initiative(copy);
    }

    /**
     * The same with these partners, after those it has.
     *
     * @param organisations ids of organisations
     * @return a copy
     * @throws IllegalArgumentException if an id is malformed
     */
    public Initiative partners(String... organisations) {
        Draft copy = new Draft(this);
        copy.partners = joined(partners, ids(organisations));
        return new Initiative(copy);
    }

    /**
     * The same with these goals, after those it has.
     *
     * @param more goals
     * @return a copy
     */
    public Initiative goals(Goal... more) {
        Draft copy = new Draft(this);
        copy.goals = joined(goals, more);
        return new Initiative(copy);
    }

    /**
     * The same with these activities, after those it has.
     *
     * @param more activities
     * @return a copy
     */
    public Initiative activities(Activity... more) {
        Draft copy = new Draft(this);
        copy.activities = joined(activities, more);
        return new Initiative(copy);
    }

    /**
     * The same with these fundings, after those it has.
     *
     * @param more what it is paid by
     * @return a copy
     */
    public Initiative funding(Funding... more) {
        Draft copy = new Draft(this);
        copy.funding = joined(funding, more);
        return new Initiative(copy);
    }

    /**
     * The same with these claims, after those it has.
     *
     * @param more what the author says of this initiative or its goals
     * @return a copy
     */
    public Initiative claims(Claim... more) {
        Draft copy = new Draft(this);
        copy.claims = joined(claims, more);
        return new Initiative(copy);
    }

    /**
     * The same with these status texts, after those it has.
     *
     * @param more what the author writes about this initiative or its goals
     * @return a copy
     */
    public Initiative statusTexts(StatusText... more) {
        Draft copy = new Draft(this);
        copy.statusTexts = joined(statusTexts, more);
        return new Initiative(copy);
    }

    Initiative replacing(List<Goal> newGoals, List<Activity> newActivities, List<Funding> newFunding) {
        Draft copy = new Draft(this);
        copy.goals = newGoals;
        copy.activities = newActivities;
        copy.funding = newFunding;
        return new Initiative(copy);
    }

    static String[] ids(String... organisations) {
        String[] ids = new String[organisations.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = Texts.id(organisations[i]);
        }
        return ids;
    }

    /** One after another; what is in lists of either is copied no more often than needed, as documents have them by the thousand. */
    static <T> List<T> joined(List<T> some, T[] more) {
        if (some.isEmpty() || more.length == 0) {
            return some.isEmpty() ? List.of(more) : some;
        }
        List<T> all = new ArrayList<>(some);
        Collections.addAll(all, more);
        return all;
    }

    /**
     * Its number in the programme.
     *
     * @return the number, an id
     */
    public String number() {
        return number;
    }

    /**
     * Its title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Why it is done.
     *
     * @return the purpose, if stated
     */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    /**
     * Who answers questions about it: a role or a mailbox, not a private person.
     *
     * @return the contact, if stated
     */
    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /**
     * Who is responsible.
     *
     * @return ids of organisations, in the order given
     */
    @Override
    public List<String> departments() {
        return departments;
    }

    /**
     * Who else takes part.
     *
     * @return ids of organisations, in the order given
     */
    public List<String> partners() {
        return partners;
    }

    /**
     * What it has promised.
     *
     * @return the goals, in the order given
     */
    public List<Goal> goals() {
        return goals;
    }

    /**
     * What it does.
     *
     * @return the activities, in the order given
     */
    public List<Activity> activities() {
        return activities;
    }

    /**
     * What it is paid by.
     *
     * @return the fundings, in the order given
     */
    @Override
    public List<Funding> funding() {
        return funding;
    }

    /**
     * What the author of a document says of it.
     *
     * @return the claims, in the order given
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * What the author of a document writes about it.
     *
     * @return the texts, in the order given
     */
    public List<StatusText> statusTexts() {
        return statusTexts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Initiative that
                && number.equals(that.number)
                && title.equals(that.title)
                && Objects.equals(purpose, that.purpose)
                && Objects.equals(contact, that.contact)
                && departments.equals(that.departments)
                && partners.equals(that.partners)
                && goals.equals(that.goals)
                && activities.equals(that.activities)
                && funding.equals(that.funding)
                && claims.equals(that.claims)
                && statusTexts.equals(that.statusTexts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                number,
                title,
                purpose,
                contact,
                departments,
                partners,
                goals,
                activities,
                funding,
                claims,
                statusTexts);
    }

    @Override
    public String toString() {
        return number + ": " + Printable.of(title);
    }
}
