package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserTest {
    @Test
    void drawsChineseInARealFont() {
        try (var browsing = Browsing.onOfficePc(0)) {
            browsing.page().setContent("<p>司法所</p>");
            var same = browsing.page().evaluate("""
                    () => {
                      const draw = text => { const c = document.createElement('canvas'); const g = c.getContext('2d');
                        g.font = '20px sans-serif'; g.fillText(text, 5, 25); return c.toDataURL(); };
                      return draw('司') === draw('所');
                    }""");
            assertThat(same).as("two characters look alike, so both are boxes").isEqualTo(false);
        }
    }
}
