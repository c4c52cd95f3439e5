package cn.xingsuo.network;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 拨款核对 — a grant as it may stand on the books of an office: kind, receiver, day, amount and papers. */
@Component
class GrantRules {
    private static final String LAW = "people-mediation-law#6";
    private static final int CENTS = 2;
    /** What a column of money holds before the point. */
    private static final int DIGITS = 10;

    private final BodyRepository bodies;
    private final NetworkValues values;
    private final NetworkJournal journal;

    GrantRules(BodyRepository bodies, NetworkValues values, NetworkJournal journal) {
        this.bodies = bodies;
        this.values = values;
        this.journal = journal;
    }

    /**
     * 核对后的拨款.
     *
     * @param body who received it; null when the office did
     */
    record Checked(Grant grant, @Nullable Body body) {}

    Checked check(Viewer viewer, String office, Grant it) {
        var kind = values.of("fund").require(it.kind());
        Words.notFuture(it.on(), journal.today());
        var since = LocalDate.parse(kind.text("since"));
        if (it.on().isBefore(since))
            throw new Refusal("{0} 还没有“{1}”:这项经费从 {2} 起才有。请核对日期。", LAW, it.on(), t(kind.title()), since);
        amount(it.amount());
        var body = receiver(viewer, office, it, kind);
        var payer = Words.required("拨款单位", it.payer(), Words.LINE);
        var document = Words.required("文号或者凭证号", it.document(), Words.LINE);
        var cents = it.amount().setScale(CENTS);
        return new Checked(new Grant(kind.code(), it.body(), it.on(), cents, payer, document), body);
    }

    private static void amount(BigDecimal it) {
        if (it.signum() <= 0) throw new Refusal("金额应当大于 0 元,现在是 {0}。退回的款项请更正或者作废原来那一笔。", null, it.toString());
        var plain = it.stripTrailingZeros();
        if (plain.scale() > CENTS) throw new Refusal("金额精确到分,最多两位小数,现在是 {0}。请核对金额。", null, it.toString());
        if ((long) plain.precision() - plain.scale() > DIGITS)
            throw new Refusal("金额 {0} 太大。登记的单位是元,请核对是否多写了零。", null, it.toString());
    }

    private @Nullable Body receiver(Viewer viewer, String office, Grant it, Entry kind) {
        var to = kind.text("to");
        if (it.body() == null) {
            if (to.equals("BODY")) throw new Refusal("“{0}”拨给调解组织。请选择收到这笔钱的组织。", LAW, t(kind.title()));
            return null;
        }
        if (to.equals("OFFICE")) throw new Refusal("“{0}”拨给司法所,不拨给调解组织。请不要选择组织,或者改选经费种类。", LAW, t(kind.title()));
        var body = bodies.get(it.body(), viewer);
        if (!body.office().code().equals(office))
            throw new Refusal("“{0}”不属于这个司法所。请选择本所的组织,或者改选司法所。", null, body.name());
        Words.inOrder(body.setUpOn(), it.on(), "到账日期 {0} 早于调解组织的设立日期 {1}。请核对日期。");
        var closed = body.days().closed();
        if (closed != null && !it.on().isBefore(closed))
            throw new Refusal("“{0}”已经在 {1} 撤销,{2} 不能再收到经费。请核对日期和组织。", null, body.name(), closed, it.on());
        return body;
    }
}
