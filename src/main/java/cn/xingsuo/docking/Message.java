package cn.xingsuo.docking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 交换内容 — what a file says: a hand-over, or an answer to one. No identity numbers, phones or addresses travel in files. */
sealed interface Message {
    /** 移送. */
    record HandOver(
            String letter,
            String kind,
            String subject,
            String category,
            String story,
            List<String> people,
            String consent,
            List<String> materials,
            LocalDate sentOn)
            implements Message {}

    /**
     * 答复 — a receipt, a refusal or a result.
     *
     * @param letter number of the letter it answers
     * @param succeeded of a result; null for the others
     */
    record Answer(
            String letter,
            LocalDate on,
            String by,
            String note,
            @Nullable Boolean succeeded) implements Message {}
}
