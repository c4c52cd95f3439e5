package cn.xingsuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void speaksChineseWhenNothingElseIsAskedFor() {
        assertThat(Texts.t("主菜单")).isEqualTo("主菜单");
    }

    @Test
    void speaksEnglishWithinAnEnglishRequest() throws Exception {
        assertThat(Texts.in(Language.EN, () -> Texts.t("主菜单"))).isEqualTo("Main menu");
    }

    @Test
    void leavesUnknownTextAsItIs() throws Exception {
        assertThat(Texts.in(Language.EN, () -> Texts.t("张三"))).isEqualTo("张三");
    }

    @Test
    void fillsPlaceholdersWithDatesMomentsAndText() {
        assertThat(Texts.t("{1} 于 {0} 到期", LocalDate.of(2014, 12, 31), "$1 号案")).isEqualTo("$1 号案 于 2014-12-31 到期");
        assertThat(Texts.t("存于 {0}", List.of(Instant.parse("2014-12-30T16:05:00Z"))))
                .isEqualTo("存于 2014-12-31 00:05");
    }

    @Test
    void keepsBracesThatArePartOfAnArgument() {
        assertThat(Texts.t("{0} 和 {1}", "{1}", "乙")).isEqualTo("{1} 和 乙");
    }
}
