package cn.xingsuo.docking;

import cn.xingsuo.docking.Mover.Entry;
import cn.xingsuo.docking.Transfer.Route;
import cn.xingsuo.mediation.Dates;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 移送登记 — checks a letter, writes its first row and starts its clocks. */
@Component
class Entrance {
    private static final int MOST = 20;
    private final TransferLedger ledger;
    private final TransferTerms terms;
    private final Mover mover;
    private final Persons persons;
    private final ValueSets values;
    private final Offices offices;
    private final Clock clock;

    Entrance(
            TransferLedger ledger,
            TransferTerms terms,
            Mover mover,
            Persons persons,
            ValueSets values,
            Offices offices,
            Clock clock) {
        this.ledger = ledger;
        this.terms = terms;
        this.mover = mover;
        this.persons = persons;
        this.values = values;
        this.offices = offices;
        this.clock = clock;
    }

    Transfer enter(Viewer viewer, Letter letter, Partner partner, String direction, String number) {
        Dates.notFuture(letter.on(), LocalDate.now(clock));
        Dates.inOrder(values.of("docking-kind").since(), letter.on(), "日期 {0} 早于本系统值域的施行日 {1}。请核对日期。");
        if (letter.parties().isEmpty()) throw new Refusal("当事人没有填写。请至少填一人,其余内容已保留。", null);
        if (letter.parties().size() > MOST || letter.materials().size() > MOST)
            throw new Refusal("当事人和材料各不超过 {0} 项。请删减,其余内容已保留。", null, MOST);
        var peer = direction.equals("OUT") && partner.channel().equals("HOUSE")
                ? new OfficeId(String.valueOf(partner.code()))
                : null;
        var route = new Route(letter.office(), direction, peer, partner.id(), partner.channel());
        var id = new TransferId(TransferId.next(clock.millis()));
        var it = new Transfer(id, route, number, letter.kind(), TransferState.SENT, letter.on(), 0);
        var row = row(it, letter, partner);
        var receiveBy = terms.receiveBy(letter.on());
        row.put("receive_by", receiveBy);
        row.put("registered_by", viewer.account());
        ledger.insert(row);
        for (int i = 0; i < letter.parties().size(); i++) {
            var party = letter.parties().get(i);
            var known = party.known();
            ledger.party(it, i, known != null ? known : persons.register(party.person()));
        }
        terms.sent(it, receiveBy);
        mover.told(it, "SENT", new Entry(letter.on(), partner.name(), viewer.account()));
        return it;
    }

    /** 新塍移〔2026〕3号, from the short name of the office. */
    String number(OfficeId office, String kind, int year, int next) {
        return "%s%s〔%d〕%d号".formatted(offices.shortName(office), kind, year, next);
    }

    private Map<String, @Nullable Object> row(Transfer it, Letter letter, Partner partner) {
        var row = new HashMap<String, @Nullable Object>();
        var route = it.route();
        var peer = route.peer();
        row.put("id", it.id().id());
        row.put("office_code", route.office().code());
        row.put("direction", route.direction());
        row.put("peer_office", peer == null ? null : peer.code());
        row.put("partner_id", partner.id());
        row.put("channel", partner.channel());
        row.put("organ_kind", partner.kind());
        row.put("organ_name", partner.name());
        row.put("letter", it.letter());
        row.put("state", it.state().name());
        row.put("kind", values.of("docking-kind").require(letter.kind()).code());
        row.put("sent_on", letter.on());
        row.put("registered_at", OffsetDateTime.now(clock));
        row.put("consent", Prose.required("当事人意见", letter.consent(), Prose.LINE));
        row.put("materials", letter.materials().toArray(String[]::new));
        matter(row, letter, partner);
        return row;
    }

    private void matter(Map<String, @Nullable Object> row, Letter letter, Partner partner) {
        var it = letter.matter();
        var subject = Prose.required("纠纷名称", it.subject(), Prose.LINE);
        var story = Prose.required("纠纷情况", it.story(), Prose.STORY);
        row.put("subject", subject);
        row.put("category", values.categories().require(it.category()).code());
        row.put("village_code", it.village());
        row.put("story", story);
        row.put("origin_kind", it.origin() == null ? null : "SCREENING");
        row.put("origin_id", it.origin() == null ? null : it.origin().toString());
        var names = letter.parties().stream()
                .map(party -> party.person().name().strip())
                .collect(Collectors.joining(" "));
        var words = "%s %s %s".formatted(subject, names, partner.name());
        row.put("search", Pinyin.fold("%s %s %s".formatted(row.get("letter"), words, story)));
        row.put("initials", Pinyin.ofWords(words));
    }
}
