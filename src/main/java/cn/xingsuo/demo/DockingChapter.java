package cn.xingsuo.demo;

import cn.xingsuo.docking.Letter;
import cn.xingsuo.docking.Partners;
import cn.xingsuo.docking.Partners.NewPartner;
import cn.xingsuo.docking.TransferCases;
import cn.xingsuo.docking.TransferId;
import cn.xingsuo.docking.Transfers;
import cn.xingsuo.docking.Transfers.Said;
import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Opening;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.screening.FindingTransfers;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 对接一章 — the partners of every office, and hand-overs from every kind of organ in every state. */
@Component
@Order(50)
class DockingChapter implements Chapter {
    private static final int FIRST_PHONE = 8_500_000;
    private static final int STATES = 7;
    private final Partners partners;
    private final Transfers transfers;
    private final TransferCases cases;
    private final FindingTransfers referrals;
    private final FindingTeller findings;
    private final Stories stories = Stories.read();
    private final Links links = Links.read();
    private int told;

    DockingChapter(
            Partners partners,
            Transfers transfers,
            TransferCases cases,
            FindingTransfers referrals,
            FindingTeller findings) {
        this.partners = partners;
        this.transfers = transfers;
        this.cases = cases;
        this.referrals = referrals;
        this.findings = findings;
    }

    @Override
    public String title() {
        return "对接 docking  ";
    }

    @Override
    public void tell(Telling telling) throws Exception {
        var today = LocalDate.ofInstant(telling.now(), WorldClock.CHINA);
        var offices = telling.district().offices();
        for (int n = 0; n < offices.size(); n++) {
            var next = offices.get((n + 1) % offices.size());
            office(telling, offices.get(n), next, n, today);
        }
    }

    private void office(Telling telling, District.Place place, District.Place next, int n, LocalDate today)
            throws Exception {
        var viewer = telling.handler(place.code());
        var town = place.name().replace("司法所", "");
        var random = new Random(telling.district().seed() + n);
        for (int i = 0; i < links.organs().size(); i++) {
            var organ = links.organs().get(i);
            var fresh = new NewPartner(organ.name(town), organ.kind(), organ.channel(), organ.code(), "");
            var partner = ScreeningChapter.at(telling.district().since(), () -> partners.add(viewer, fresh));
            for (int round = 0; round < 2; round++) {
                var turn = (i + n + round * 3) % STATES;
                var on = today.minusDays(turn * 6L + 2 + round * 20L);
                var letter = letter(
                        place,
                        partner,
                        new Head(organ.letter(), organ.number(town, on.getYear(), turn + 3 + round * 40)),
                        on,
                        random);
                var id = ScreeningChapter.at(on, () -> transfers.takeIn(viewer, letter));
                go(viewer, id, on, turn, telling.villagesOf(place.code()).getFirst());
            }
            if (organ.channel().equals("FILE")) out(viewer, place, partner, today.minusDays(2), random);
            if (organ.kind().equals("PETITION")) refer(telling, place, partner, today.minusDays(4));
        }
        neighbour(telling, place, next, n, today);
    }

    /** To the next office, which signs for every second one; the others stay unsigned for, on both sides' lists. */
    private void neighbour(Telling telling, District.Place place, District.Place next, int n, LocalDate today)
            throws Exception {
        var viewer = telling.handler(place.code());
        var fresh = new NewPartner(next.name(), "OFFICE", "HOUSE", next.code(), "");
        var partner = ScreeningChapter.at(telling.district().since(), () -> partners.add(viewer, fresh));
        var on = today.minusDays(6);
        var id = out(viewer, place, partner, on, new Random(n));
        var receiver = telling.handler(next.code());
        if (n % 2 == 0) ScreeningChapter.at(on.plusDays(1), () -> sign(receiver, id, on.plusDays(1)));
    }

    private TransferId out(Viewer viewer, District.Place place, UUID partner, LocalDate on, Random random)
            throws Exception {
        var letter = letter(place, partner, new Head("OTHER", ""), on, random);
        return ScreeningChapter.at(on, () -> transfers.send(viewer, letter));
    }

    private void refer(Telling telling, District.Place place, UUID partner, LocalDate on) throws Exception {
        var viewer = telling.handler(place.code());
        var finding = findings.open(telling, place, on);
        var address = new FindingTransfers.Address(partner, "OTHER", "反映人同意移送", List.of("排查登记表"));
        ScreeningChapter.at(on, () -> referrals.send(viewer, finding, 0, address));
    }

    /** As far as the turn says: sent, received, sent back, a case, a result, fed back, filed. */
    private void go(Viewer viewer, TransferId id, LocalDate on, int turn, String village) throws Exception {
        if (turn == 0) return;
        if (turn == 2) {
            ScreeningChapter.at(on, () -> refused(viewer, id, on));
            return;
        }
        ScreeningChapter.at(on, () -> sign(viewer, id, on));
        if (turn == 1) return;
        if (turn == 3) {
            var consent = new Consent(true, true, Consent.Form.ORAL);
            var opening = new Opening(List.of(Side.APPLICANT, Side.RESPONDENT), null, consent, "ORDINARY");
            ScreeningChapter.at(on, () -> cases.open(viewer, id, 1, village, opening));
            return;
        }
        var end = on.plusDays(3);
        ScreeningChapter.at(end, () -> {
            transfers.conclude(viewer, id, 1, turn != 4, new Said(end, "", turn == 4 ? "双方差距过大,调解不成" : "当场达成口头协议并履行"));
            if (turn > 4) transfers.feedBack(viewer, id, 2, new Said(end, "", "已调解成功,协议当场履行"));
            if (turn > 5) transfers.archive(viewer, id, 3, end);
            return true;
        });
    }

    private boolean sign(Viewer viewer, TransferId id, LocalDate on) {
        transfers.receive(viewer, id, 0, new Said(on, viewer.name(), ""));
        return true;
    }

    private boolean refused(Viewer viewer, TransferId id, LocalDate on) {
        transfers.refuse(viewer, id, 0, new Said(on, "", "一方明确拒绝调解,退回原单位处理"));
        return true;
    }

    /** 函头 — kind and number of a letter. */
    private record Head(String kind, String number) {}

    private Letter letter(District.Place place, UUID partner, Head head, LocalDate on, Random random) {
        var story = stories.kind(random);
        var matter = Stories.any(story.matters(), random);
        var one = new Letter.Party(person(random), null);
        var other = new Letter.Party(person(random), null);
        var about = new Letter.Matter(matter, story.code(), null, matter + ",双方同意先行调解", null);
        return new Letter(
                new OfficeId(place.code()),
                partner,
                head.number(),
                head.kind(),
                about,
                List.of(one, other),
                "双方口头同意移送调解",
                List.of("移送函", "情况说明"),
                on);
    }

    private Particulars person(Random random) {
        return new Particulars(stories.name(random), null, Fictional.phone(FIRST_PHONE + told++), null);
    }
}
