package cn.xingsuo.web;

/**
 * 菜单项 — one entry of the left menu; each room contributes its own as a bean, shown when the viewer may do the act.
 *
 * @param group Chinese group title (今日, 星级, 调解, 队伍, 法源, 管理)
 * @param order within the whole menu
 * @param title Chinese, a key of the English catalogue
 * @param path may contain {@code {office}}, replaced by the viewer's own office; such an item is hidden from viewers without one
 */
public record MenuItem(String group, int order, String title, String path, Act act) {}
