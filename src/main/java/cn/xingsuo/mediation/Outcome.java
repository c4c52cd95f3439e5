package cn.xingsuo.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 调解结果 — how a mediation ended. Absent while it is under way. */
public sealed interface Outcome {
    /** The day it ended. */
    LocalDate on();

    /** Code in the value set {@code mediation-outcome}. */
    String code();

    /** Who has to do what by when; empty without an agreement, or when the agreement is one duty as a whole. */
    default List<Duty> duties() {
        return List.of();
    }

    /** Whether the parties agreed. */
    default boolean settled() {
        return this instanceof WrittenAgreement || this instanceof OralAgreement;
    }

    /**
     * 书面协议,人民调解法第二十八、二十九条.
     *
     * @param effectiveOn last signature or seal; the term of judicial confirmation runs from here
     * @param performBy last day of performance; with duties the last of their days
     * @param duties who does what by when; empty when the whole agreement is one duty
     */
    record WrittenAgreement(LocalDate on, String terms, LocalDate effectiveOn, LocalDate performBy, List<Duty> duties)
            implements Outcome {
        /** An agreement performed as a whole. */
        public WrittenAgreement(LocalDate on, String terms, LocalDate effectiveOn, LocalDate performBy) {
            this(on, terms, effectiveOn, performBy, List.of());
        }

        @Override
        public String code() {
            return "WRITTEN";
        }
    }

    /** 口头协议,人民调解法第二十八、三十条 — takes effect when reached; the mediator writes it down. */
    record OralAgreement(LocalDate on, String terms, LocalDate performBy, List<Duty> duties) implements Outcome {
        /** An agreement performed as a whole. */
        public OralAgreement(LocalDate on, String terms, LocalDate performBy) {
            this(on, terms, performBy, List.of());
        }

        @Override
        public String code() {
            return "ORAL";
        }
    }

    /**
     * 调解不成,人民调解法第二十六条 — mediation ends and the parties are told where else they may turn.
     *
     * @param reason code in {@code mediation-termination}
     * @param routes codes in {@code mediation-route}; at least one
     */
    record Failure(LocalDate on, String reason, Set<String> routes, String note) implements Outcome {
        @Override
        public String code() {
            return "FAILED";
        }
    }

    /**
     * 终止调解,人民调解法第二十三、二十六条 — mediation ends before it has come to a result: a side gives up, another organ takes the dispute
     * over, something else stands in the way.
     *
     * @param reason code in {@code mediation-termination}
     * @param routes codes in {@code mediation-route}; at least one
     */
    record Termination(LocalDate on, String reason, Set<String> routes, String note) implements Outcome {
        @Override
        public String code() {
            return "TERMINATED";
        }
    }

    /** 当事人撤回 — the applicants no longer want it mediated. */
    record Withdrawal(LocalDate on, String reason) implements Outcome {
        @Override
        public String code() {
            return "WITHDRAWN";
        }
    }
}
