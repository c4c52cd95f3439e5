package cn.xingsuo.docking;

import cn.xingsuo.docking.Message.Answer;
import cn.xingsuo.docking.Mover.Entry;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 收件 — takes in the files of partners: only those addressed to the office, from a partner in its register, unchanged. The same file
 * twice changes nothing, whatever order files come in; a missing number shows until it is filled.
 */
@Service
@Transactional
public class Inbox {
    private final TransferLedger ledger;
    private final PackageLedger packages;
    private final Envelopes envelopes;
    private final Exchange exchange;
    private final Partners partners;
    private final Entrance entrance;
    private final Mover mover;
    private final Trail trail;

    Inbox(
            TransferLedger ledger,
            PackageLedger packages,
            Envelopes envelopes,
            Exchange exchange,
            Partners partners,
            Entrance entrance,
            Mover mover,
            Trail trail) {
        this.ledger = ledger;
        this.packages = packages;
        this.envelopes = envelopes;
        this.exchange = exchange;
        this.partners = partners;
        this.entrance = entrance;
        this.mover = mover;
        this.trail = trail;
    }

    /**
     * 导入结果.
     *
     * @param fresh false when the same file had been imported before
     * @param gaps numbers of the partner that are missing now
     */
    public record Taken(TransferId transfer, boolean fresh, int sequence, String partner, List<Integer> gaps) {}

    public Taken take(Viewer viewer, byte[] file) {
        if (viewer.office() == null) throw new Refusal("您的账号不属于任何司法所,不能导入。请由司法所工作人员导入。", null);
        var office = new OfficeId(viewer.office());
        var it = envelopes.read(file);
        if (!it.receiver().equals(office.code()))
            throw new Refusal("这个文件是寄给 {0} 的,不是本所({1})。请交给收件单位导入。", null, shortened(it.receiver()), office.code());
        var partner = partners.named(office, it.sender())
                .filter(known -> known.channel().equals("FILE"))
                .orElseThrow(() -> new Refusal("本所名册中没有用文件交换、代码为 {0} 的对接单位,没有导入。请核对来源。", null, shortened(it.sender())));
        if (!it.intact()) throw new Refusal("文件的校验值不符,内容可能被改动过,没有导入。请向{0}索取原文件。", null, partner.name());
        packages.hold(partner);
        var known = packages.imported(partner, it.sequence());
        if (known.isPresent()) return again(partner, it, known.get());
        var transfer = it.kind().equals("HANDOVER") ? handedOver(viewer, partner, it) : answered(viewer, partner, it);
        packages.keep(partner, "IN", it, transfer, viewer.account());
        trail.note(
                "docking.file-imported",
                transfer.ref(),
                Map.of("sequence", String.valueOf(it.sequence()), "kind", it.kind()));
        return new Taken(transfer, true, it.sequence(), partner.name(), packages.gaps(office, partner.id()));
    }

    /** The file to download once more; the same every time. */
    @Transactional(readOnly = true)
    public Map.Entry<String, byte[]> download(Viewer viewer, UUID id) {
        return download(viewer, id, false);
    }

    /** The same file as a sheet that people can read; it can be taken in like the other, and is the same file. */
    @Transactional(readOnly = true)
    public Map.Entry<String, byte[]> sheet(Viewer viewer, UUID id) {
        return download(viewer, id, true);
    }

    private Map.Entry<String, byte[]> download(Viewer viewer, UUID id, boolean sheet) {
        var it = exchange.download(viewer, id, sheet);
        if (it == null) throw new NoSuchTransfer();
        return Map.entry(it.name(), it.bytes());
    }

    @Transactional(readOnly = true)
    public List<Integer> gaps(Partner partner) {
        return packages.gaps(partner.office(), partner.id());
    }

    private Taken again(Partner partner, Envelope it, PackageLedger.Known known) {
        if (!known.sha256().equals(it.sha256()))
            throw new Refusal("{0}的第 {1} 号文件已经导入过,但内容不同,没有导入。请向对方核实。", null, partner.name(), it.sequence());
        return new Taken(
                known.transfer(), false, it.sequence(), partner.name(), packages.gaps(partner.office(), partner.id()));
    }

    private TransferId handedOver(Viewer viewer, Partner partner, Envelope it) {
        var message = envelopes.handOver(it);
        var number = Prose.required("来文文号", message.letter(), Prose.LINE);
        var before = ledger.lettered(partner, "IN", number);
        if (before.isPresent()) return before.get().id();
        var parties = message.people().stream()
                .map(name -> new Letter.Party(new Particulars(text(name), null, null, null), null))
                .toList();
        var matter =
                new Letter.Matter(text(message.subject()), text(message.category()), null, text(message.story()), null);
        var letter = new Letter(
                partner.office(),
                partner.id(),
                number,
                text(message.kind()),
                matter,
                parties,
                text(message.consent()),
                clean(message.materials()),
                message.sentOn());
        return entrance.enter(viewer, letter, partner, "IN", number).id();
    }

    /** Answers may overtake each other; one that tells nothing new is kept, and changes nothing. */
    private TransferId answered(Viewer viewer, Partner partner, Envelope it) {
        var answer = envelopes.answer(it);
        var transfer = ledger.lettered(partner, "OUT", answer.letter())
                .orElseThrow(() -> new Refusal(
                        "{0}答复的文号“{1}”不是本所发出的,没有导入。请向对方核实。", null, partner.name(), shortened(answer.letter())));
        var entry = new Entry(answer.on(), words(answer), partner.name());
        switch (it.kind()) {
            case "RECEIPT" -> {
                if (transfer.state() == TransferState.SENT) received(transfer, entry, answer);
            }
            case "REFUSAL" -> {
                if (Transfer.next(transfer.state(), Move.REFUSE) != null)
                    mover.take(transfer, Move.REFUSE, entry, Map.of("refused_reason", words(answer)));
            }
            default -> result(transfer, entry, answer);
        }
        return transfer.id();
    }

    private Transfer received(Transfer it, Entry entry, Answer answer) {
        return mover.take(it, Move.RECEIVE, entry, Map.of("received_by", text(answer.by())));
    }

    private void result(Transfer it, Entry entry, Answer answer) {
        var now = it.state() == TransferState.SENT ? received(it, entry, answer) : it;
        var move = Boolean.TRUE.equals(answer.succeeded()) ? Move.SUCCEED : Move.FAIL;
        if (Transfer.next(now.state(), move) == null) return;
        var concluded = mover.take(now, move, entry, Map.of("result_note", words(answer)));
        mover.take(concluded, Move.FEED_BACK, entry, Map.of());
    }

    private static String words(Answer answer) {
        var note = Prose.optional("说明", text(answer.note()), Prose.STORY);
        return note.isEmpty() ? Prose.optional("签收人", text(answer.by()), Prose.LINE) : note;
    }

    private static List<String> clean(@Nullable List<String> materials) {
        if (materials == null) return List.of();
        return materials.stream()
                .filter(Objects::nonNull)
                .map(it -> Prose.optional("材料", it, Prose.LINE))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String shortened(String code) {
        return code.length() <= 20 ? code : code.substring(0, 20) + "…";
    }
}
