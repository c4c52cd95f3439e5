package cn.xingsuo.dossier;

import cn.xingsuo.web.NotFound;

/** 查无此材料. */
class NoSuchPiece extends NotFound {
    public NoSuchPiece() {
        super("没有找到这份材料。请回到案件的文书列表查看。");
    }
}
