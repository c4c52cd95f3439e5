package cn.xingsuo.network;

import java.time.LocalDate;
import java.util.List;

/**
 * 换届或者调整 — a new composition of a committee: elected for a new term, or changed within the running one.
 *
 * @param manner code of the value set: who elected
 * @param on the day of the election, or from which the change holds
 * @param reason of a change; may be empty for an election
 */
public record Election(Kind kind, String manner, LocalDate on, List<Seat> seats, String reason) {
    /** 届次类别. */
    public enum Kind {
        ELECTION("换届选举"),
        CHANGE("届中调整");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Chinese name, a key of the English catalogue. */
        public String title() {
            return title;
        }
    }

    /** 席位 — who holds which post. */
    public record Seat(MediatorId mediator, Post post) {}

    /** 职务 — what a member of a committee is. */
    public enum Post {
        DIRECTOR,
        DEPUTY,
        MEMBER
    }
}
