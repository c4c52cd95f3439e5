package cn.xingsuo.web;

import static cn.xingsuo.web.Texts.t;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 回执 — one sentence said on the page after a redirect: {@code Flash.say(redirect, "已登记 {0}", number)}.
 *
 * @param key Chinese, a key of the English catalogue
 */
public record Flash(String key, List<String> arguments) implements Serializable {
    static final String ATTRIBUTE = "flash";

    /** Shows the sentence on the page the browser is sent to. */
    public static void say(RedirectAttributes redirect, String key, Object... arguments) {
        var texts = new ArrayList<String>();
        for (var argument : arguments) texts.add(argument.toString());
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, texts));
    }

    public String text() {
        return t(key, arguments);
    }
}
