package cn.xingsuo.rating.measure;

import cn.xingsuo.office.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 口径草案 — a gauge being said, clause by clause; {@link SqlGauge} turns it into its three statements.
 *
 * <p>Every clause is SQL written by the programmer. Conditions may use the parameters {@code :from} and {@code :to}, so that a figure
 * read for a past period does not see what happened later.
 */
public final class GaugeDraft {
    /** 剔除 — rows that meet the condition are not counted, for a reason the reader is told. */
    record Exclusion(String condition, String reason) {}

    final String indicator;
    final String title;
    final Unit unit;
    final SubjectKind kind;
    final List<Exclusion> exclusions = new ArrayList<>();
    String note = "";
    String relation = "";
    String subject = "office_code";
    String id = "id";
    String recordTitle = "";
    String window = "";
    String order = "";
    boolean lowest;
    String counts = "true";
    String succeeds = "true";

    @Nullable
    String numerator;

    @Nullable
    String denominator;

    @Nullable
    String same;

    @Nullable
    String link;

    @Nullable
    Reading empty;

    @Nullable
    MonthSums months;

    GaugeDraft(String indicator, String title, Unit unit, SubjectKind kind) {
        this.indicator = indicator;
        this.title = title;
        this.unit = unit;
        this.kind = kind;
    }

    /** The table, join or parenthesised query the records come from. */
    public GaugeDraft from(String relation) {
        this.relation = relation;
        return this;
    }

    /** The column with the subject's code; {@code office_code} unless said otherwise. */
    public GaugeDraft subject(String column) {
        subject = column;
        return this;
    }

    /** How it is counted, one Chinese sentence for the reader. */
    public GaugeDraft note(String note) {
        this.note = note;
        return this;
    }

    /** Looks at the records whose day lies in the period. For what falls due, name the due date. */
    public GaugeDraft dated(String column) {
        window = column + " between :from and :to";
        order = column;
        return this;
    }

    /**
     * Looks at the records that are true on the period's last day.
     *
     * @param since first day it was true
     * @param until last day it was still true, null while it lasts
     */
    public GaugeDraft asOf(String since, String until) {
        window = "%s <= :to and (%s is null or %s >= :to)".formatted(since, until, until);
        order = since;
        return this;
    }

    /** Reads the state at every month-end of the period and keeps the lowest figure; the evidence is that month-end's. Needs {@link #asOf}. */
    public GaugeDraft lowestAtMonthEnds() {
        lowest = true;
        return this;
    }

    /** What stands in the denominator (or is counted at all); everything looked at, unless said. */
    public GaugeDraft counts(String condition) {
        counts = condition;
        return this;
    }

    /** What also stands in the numerator; everything counted, unless said. */
    public GaugeDraft succeeds(String condition) {
        succeeds = condition;
        return this;
    }

    /** Rows not counted although one might expect them, and the Chinese reason; the first that fits wins, and wins over {@link #counts}. */
    public GaugeDraft leavesOut(String condition, String reason) {
        exclusions.add(new Exclusion(condition, reason));
        return this;
    }

    /** Adds up an amount over the rows that succeed instead of counting them, e.g. square metres. */
    public GaugeDraft sums(String numerator) {
        this.numerator = numerator;
        return this;
    }

    /** Adds up one amount over the rows that succeed and divides it by another over all counted rows. */
    public GaugeDraft sums(String numerator, String denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        return this;
    }

    /**
     * Reads whole months from sums kept beside the records, with the columns of {@link MonthSums}. For counts of {@link #dated} records.
     */
    public GaugeDraft addedUp(String relation, String succeeded, String counted) {
        months = new MonthSums(relation, succeeded, counted);
        return this;
    }

    /** The column that names a record for ever; {@code id} unless said otherwise. */
    public GaugeDraft id(String column) {
        id = column;
        return this;
    }

    /**
     * What makes two records one and the same matter, e.g. the pair of parties. The official figure never looks at it; the guarded one
     * counts such records once, so that splitting a matter gains nothing.
     */
    public GaugeDraft sameAs(String expression) {
        same = expression;
        return this;
    }

    /** A text expression by which people recognise the record. Never personal data beyond a name. */
    public GaugeDraft titled(String expression) {
        recordTitle = expression;
        return this;
    }

    /** The page of a record, with columns in braces: {@code /mediation/cases/{number}}. */
    public GaugeDraft links(String path) {
        link = path;
        return this;
    }

    /**
     * What a subject reads that has nothing to count. Unless said: a percentage does not apply, a count is 0. Say
     * {@link Reading#noData} where silence means that nobody kept the register.
     */
    public GaugeDraft whenEmpty(Reading reading) {
        empty = reading;
        return this;
    }

    /** Whether it can be read together with others in one pass over the records. */
    boolean shares() {
        return !lowest;
    }

    /** Gauges of the same pass look at the same records of the same subjects. */
    String pass() {
        return months == null ? subject + " of " + relation : "months of " + indicator;
    }

    /** Whether the reading is a fraction with its own denominator, not a plain count or sum. */
    boolean divides() {
        return unit == Unit.PERCENT || denominator != null;
    }

    boolean countsRecords() {
        return unit == Unit.PERCENT && numerator == null && denominator == null;
    }

    Reading emptyReading() {
        if (empty != null) return empty;
        return divides() ? Reading.notApplicable("考核期内没有应计入的记录") : Reading.count(0);
    }
}
