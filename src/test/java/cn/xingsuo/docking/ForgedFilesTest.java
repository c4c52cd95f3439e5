package cn.xingsuo.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.screening.Hamlet;
import cn.xingsuo.web.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files with a right sum and wrong content: the sum only says that nobody changed them on the way. */
@InTheHouse
class ForgedFilesTest {
    private static final Instant NOW = Instant.parse("2021-09-07T02:00:00Z");
    private static final String SENDER = "997051102";
    private static final String LETTER = """
            {"kind":"OTHER","subject":"排水争执","category":"NEIGHBOUR","story":"经过","people":["王五"],"consent":"同意","materials":[],
             "sentOn":"2021-09-06",%s}
            """;
    private final Inbox inbox;
    private final Envelopes envelopes;
    private final Hamlet receiver;

    ForgedFilesTest(Inbox inbox, Envelopes envelopes, Partners partners, Offices offices, JdbcClient jdbc)
            throws Exception {
        this.inbox = inbox;
        this.envelopes = envelopes;
        receiver = Hamlet.founded("997051101", "崇福", offices, jdbc);
        if (partners.named(receiver.office(), SENDER).isEmpty())
            new Posts(partners, jdbc).partner(receiver, "洲泉", "OTHER", "FILE", SENDER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "letter":"甲\\u00001号"                                | 没有导入
            "letter":"甲2号","people":[]                            | 当事人
            "letter":"甲3号","people":[null]                        |
            "letter":"甲4号","kind":"NONE"                          | 没有选择
            "letter":"甲5号","category":null                        | 没有选择
            "letter":"甲6号","sentOn":"9999-12-31"                  | 晚于今天
            "letter":"甲7号","sentOn":"-999999999-01-01"            | 日期
            "letter":"甲8号","sentOn":"0001-01-01"                  | 日期
            "letter":null                                           | 缺少
            "letter":"甲9号","sentOn":"昨天"                         | 缺少
            "letter":"甲10号","more":"x"                            | 缺少
            "letter":"甲11号","subject":""                          | 没有填写
            """)
    void isRefusedWithTheReason(String changed, String reason) {
        assertThatThrownBy(() -> take(7, LETTER.formatted(changed)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason == null ? "" : reason);
    }

    @Test
    void aMonstrousNumberDoesNotMakeTheHouseCountToIt() throws Exception {
        assertThat(take(Integer.MAX_VALUE, LETTER.formatted("\"letter\":\"甲〔2021〕1号\""))
                        .gaps())
                .hasSize(100)
                .startsWith(1, 2)
                .endsWith(100);
    }

    private Inbox.Taken take(int sequence, String body) throws Exception {
        var envelope = Envelope.sealed(SENDER, "997051101", sequence, "HANDOVER", body);
        return WorldClock.at(NOW, () -> inbox.take(receiver.officer(), envelopes.bytes(envelope)));
    }
}
