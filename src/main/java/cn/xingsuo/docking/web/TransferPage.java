package cn.xingsuo.docking.web;

import cn.xingsuo.docking.TransferState;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 移送单 — one hand-over as both sides see it, with what each may do next. */
public record TransferPage(
        Head head,
        Matter matter,
        Course course,
        List<MaskedPerson> people,
        List<Step> steps,
        List<FileLine> files,
        Desk desk) {
    /** 抬头 — from whom to whom. */
    public record Head(
            UUID id,
            int version,
            String letter,
            TransferState state,
            String from,
            String to,
            String kind,
            String channel) {
        public String path() {
            return "/mediation/transfers/" + id;
        }
    }

    /** 纠纷. */
    public record Matter(
            String subject,
            String category,
            String story,
            String consent,
            List<String> materials,
            @Nullable String finding) {}

    /** 进展 — days and what they brought. */
    public record Course(
            LocalDate sentOn,
            LocalDate receiveBy,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate feedbackBy,
            @Nullable LocalDate feedbackOn,
            Outcome outcome) {}

    /** 结果. */
    public record Outcome(
            @Nullable String refused,
            @Nullable UUID mediation,
            @Nullable String mediationNumber,
            @Nullable String note,
            @Nullable String feedbackLetter) {}

    /** 经过. */
    public record Step(String kind, LocalDate on, String note, String account) {
        public String title() {
            return switch (kind) {
                case "SENT" -> "移送";
                case "RECEIVE" -> "签收";
                case "REFUSE" -> "不予接收";
                case "MEDIATE" -> "立案调解";
                case "SUCCEED" -> "调解成功";
                case "FAIL" -> "调解不成";
                case "REOPEN" -> "撤回结案";
                case "FEED_BACK" -> "反馈";
                default -> "归档";
            };
        }
    }

    /** 交换文件. */
    public record FileLine(UUID id, boolean out, int seq, String kind, String at) {
        public String title() {
            return switch (kind) {
                case "HANDOVER" -> "移送文件";
                case "RECEIPT" -> "签收回执";
                case "REFUSAL" -> "退回文件";
                default -> "结果反馈文件";
            };
        }
    }

    /**
     * 页面条件.
     *
     * @param works whether the viewer's side may enter how it goes on: the receiver, or the sender for an organ outside
     * @param opens whether the viewer's side may make it a case
     * @param sender whether the viewer's office sent it or keeps it for the sender
     */
    public record Desk(
            boolean works,
            boolean opens,
            boolean sender,
            String account,
            List<Option> villages,
            Offer offer,
            LocalDate today) {}

    public boolean is(String state) {
        return head.state().name().equals(state);
    }

    public String tone() {
        return TransferLine.tone(head.state());
    }

    public List<Option> sides() {
        return Option.of(Side.values(), Side::title);
    }

    public List<Option> consentForms() {
        return Option.of(Consent.Form.values(), Consent.Form::title);
    }
}
