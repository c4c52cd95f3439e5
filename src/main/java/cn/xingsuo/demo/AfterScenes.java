package cn.xingsuo.demo;

import cn.xingsuo.demo.CaseScenes.Stand;
import cn.xingsuo.mediation.Confirmation;
import cn.xingsuo.mediation.Duty;
import cn.xingsuo.mediation.Fulfilment;
import cn.xingsuo.mediation.MediationRef;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Performance;
import cn.xingsuo.mediation.ReturnVisit;
import cn.xingsuo.mediation.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 协议后场景 — the acts after an agreement of which scenes are made: instalments, the court, remedies, the return visit. */
@Component
class AfterScenes {
    private static final String TERMS = "对方分三期支付修缮费用共计9000元,逾期未付的,申请人可以要求一次付清余款;付清后双方再无争议";
    /** Days after the agreement on which the instalments are due. */
    private static final List<Integer> DUE = List.of(10, 40, 100);

    private final Mediations mediations;
    private final Fulfilment fulfilment;

    AfterScenes(Mediations mediations, Fulfilment fulfilment) {
        this.mediations = mediations;
        this.fulfilment = fulfilment;
    }

    MediationRef act(String act, MediationRef ref, Stand stand) {
        var who = stand.director();
        var on = stand.on();
        return switch (act) {
            case "agree" -> mediations.conclude(who, ref, agreement(on));
            case "agree-orally" ->
                mediations.conclude(who, ref, new Outcome.OralAgreement(on, "对方当面道歉并清走堆物,双方今后不再为此争执", on.plusDays(10)));
            case "pay-first" -> pay(ref, stand, 1, new Performance(on, "FULFILLED", "", null, "银行转账回单"));
            case "pay-late" -> pay(ref, stand, 2, new Performance(on, "FULFILLED", "迟延后付清,申请人同意不再追究", null, "银行转账回单"));
            case "pay-part" ->
                pay(ref, stand, 2, new Performance(on, "PARTLY", "只付1000元,已督促尽快付清", new BigDecimal("1000.00"), "收条"));
            case "default" -> pay(ref, stand, 2, new Performance(on, "DEFAULTED", "到期未付,电话不接,已上门督促"));
            case "perform" -> fulfilment.perform(who, ref, new Performance(on, "FULFILLED", ""));
            case "sue" -> fulfilment.remedy(who, ref, on, "LAWSUIT", "申请人就剩余两期向法院起诉");
            case "enforce" -> fulfilment.remedy(who, ref, on, "ENFORCEMENT", "申请人持确认裁定申请执行");
            case "discontent" -> fulfilment.visit(who, ref, discontent(on));
            default -> court(act, ref, stand);
        };
    }

    /** What both sides ask of the court, and what it answers. */
    private MediationRef court(String act, MediationRef ref, Stand stand) {
        var who = stand.director();
        var on = stand.on();
        return switch (act) {
            case "apply" -> fulfilment.applyForConfirmation(who, ref, on, "秀洲区人民法院");
            case "filed" -> fulfilment.filed(who, ref, on, number(on));
            case "confirmed" -> fulfilment.confirmed(who, ref, new Confirmation.Ruling(on, "CONFIRMED", number(on)));
            case "refused" ->
                fulfilment.confirmed(who, ref, new Confirmation.Ruling(on, "DISMISSED", number(on), "UNCLEAR"));
            default -> throw new IllegalArgumentException("no act " + act);
        };
    }

    private MediationRef pay(MediationRef ref, Stand stand, int duty, Performance done) {
        return fulfilment.perform(stand.director(), ref, duty, done);
    }

    private static Outcome agreement(LocalDate on) {
        var duties = IntStream.range(0, DUE.size())
                .mapToObj(i -> new Duty(
                        Side.RESPONDENT,
                        "支付第" + (i + 1) + "期修缮费用",
                        new BigDecimal("3000.00"),
                        on.plusDays(DUE.get(i)),
                        "银行转账",
                        ""))
                .toList();
        return new Outcome.WrittenAgreement(on, TERMS, on, duties.getLast().dueOn(), duties);
    }

    private static ReturnVisit discontent(LocalDate on) {
        var seen = new ReturnVisit.Observation("DISSATISFIED", "PARTLY", true, "已约双方到所里当面说清,村干部每周上门一次");
        return new ReturnVisit(on, "堆物清走后又堆回,申请人情绪激动", false, seen);
    }

    private static String number(LocalDate on) {
        return "(%d)浙0411民特%d号".formatted(on.getYear(), on.getDayOfYear());
    }
}
