//! The order list: one row for an order.

use super::cell::{push_day, push_moment, push_money, push_number, push_padded};
use super::clock::{DAY, last_second_of};
use super::form::{Cell, Form, id, text};
use super::seen::Seen;

pub(super) const FORM: Form = Form {
    stem: "ExportOrderList",
    sheet: "订单报表",
    cell,
    keys: &["订单编号", "主订单编号"],
    order_refs: &[],
    dates: &["订单创建时间"],
    times: &["订单创建时间"],
    money: &["买家实际支付金额", "买家实付金额"],
    values: &["买家应付邮费"],
    statuses: &["订单状态"],
    texts: &["异常信息", "商家备注", "订单备注"],
    blanks: &["确认收货时间", "发货时间"],
    spare: &["返点积分", "买家支付积分", "定金排名", "前N有礼", "物流公司", "店铺Id"],
};

fn cell(name: &str) -> Cell {
    match name {
        "订单编号" | "主订单编号" => id(|seen, out| push_number(out, seen.order.no)),
        "买家会员名" | "买家会员昵称" => text(|seen, out| seen.order.buyer.push_member(out)),
        "买家支付宝账号" => text(|seen, out| seen.order.buyer.push_mail(out)),
        "支付单号" => id(push_payment_no),
        "支付详情" => text(|seen, out| {
            if seen.paid_at().is_some() {
                out.push_str("支付方式：支付宝");
            }
        }),
        "买家应付货款" => text(|seen, out| push_money(out, seen.order.goods())),
        "买家应付邮费" => text(|seen, out| push_money(out, seen.order.freight)),
        "买家支付积分" | "返点积分" | "买家实际支付积分" | "店铺Id" | "卖家服务费" => {
            text(|_, out| out.push('0'))
        }
        "总金额" | "总金额(旧版)" => text(|seen, out| push_money(out, seen.order.list() + seen.order.freight)),
        "买家实际支付金额" | "买家实付金额" => text(|seen, out| push_money(out, seen.paid())),
        "订单状态" => text(|seen, out| out.push_str(seen.order_status())),
        "买家留言" => text(|seen, out| out.push_str(seen.order.message)),
        "收货人姓名" => text(|seen, out| seen.order.buyer.push_name(out)),
        "收货地址" | "收货地址 " => text(|seen, out| seen.order.buyer.push_address(out)),
        "运送方式" => text(|_, out| out.push_str("快递")),
        "联系电话" | "联系电话 " => text(|_, out| out.push('\'')),
        "联系手机" => text(|seen, out| seen.order.buyer.push_phone(out)),
        "虚拟号过期时间" => {
            text(|seen, out| push_moment(out, seen.paid_at().map(|paid| last_second_of(paid + 15 * DAY))))
        }
        "订单创建时间" => text(|seen, out| push_moment(out, Some(seen.order.created))),
        "订单付款时间" | "订单付款时间 " => text(|seen, out| push_moment(out, seen.paid_at())),
        "宝贝标题" | "宝贝标题 " | "商品标题" => text(push_titles),
        "宝贝种类" | "宝贝种类 " => text(|seen, out| push_number(out, count(seen.order.lines.len()))),
        "物流单号" => text(push_tracking),
        "物流单号 " => text(|seen, out| {
            if seen.parcel().is_some() {
                out.push_str("No:");
            }
            push_tracking(seen, out);
        }),
        "物流公司" => text(|seen, out| out.push_str(seen.parcel().map_or("", |parcel| parcel.carrier.name))),
        "订单备注" => text(|seen, out| {
            if !seen.order.note.is_empty() {
                out.push('\'');
            }
            out.push_str(seen.order.note);
        }),
        "商家备注" | "商家备忘" => text(|seen, out| out.push_str(seen.order.note)),
        "宝贝总数量" => {
            text(|seen, out| push_number(out, seen.order.lines.iter().map(|line| line.quantity).sum()))
        }
        "店铺名称" => text(|seen, out| out.push_str(&seen.shop)),
        "订单关闭原因" => text(|seen, out| out.push_str(closing_reason(seen))),
        "买家服务费" => text(|_, out| out.push_str("0元")),
        "发票抬头" => text(|seen, out| seen.order.buyer.push_company(out)),
        "是否手机订单" => text(|_, out| out.push_str("手机订单")),
        "是否代付" | "是否是O2O交易" | "是否信用购" => text(|_, out| out.push('否')),
        "新零售发货门店名称" => text(|seen, out| out.push_str(seen.order.lines[0].choice.warehouse())),
        "退款金额" => text(|seen, out| push_money(out, seen.refunded_of_order())),
        "确认收货时间" => text(|seen, out| push_moment(out, seen.signed_at())),
        "打款商家金额" => text(|seen, out| {
            push_money(out, received(seen));
            out.push('元');
        }),
        "确认收货打款金额" => text(|seen, out| push_money(out, received(seen))),
        "含应开票给个人的个人红包" => text(|_, out| out.push_str("0.00元")),
        "含应开票给个人红包" => text(|_, out| out.push_str("0.00")),
        "发货时间" => text(|seen, out| push_moment(out, seen.shipped_at())),
        "是否主动赔付" => text(|seen, out| out.push(if seen.goodwill().is_some() { '是' } else { '否' })),
        "主动赔付金额" => text(push_goodwill),
        "主动赔付出账时间" => text(|seen, out| push_moment(out, seen.goodwill().map(|(paid, _)| paid))),
        "商品属性SKU" => text(|seen, out| out.push_str(seen.order.lines[0].choice.variant())),
        "商家编码" => text(|seen, out| seen.order.lines[0].choice.push_code(out)),
        _ => text(|_, _| {}),
    }
}

/// Day and the order's own digits: 28 of them, once the order is paid.
pub(super) fn push_payment_no(seen: &Seen, out: &mut String) {
    if let Some(paid) = seen.paid_at() {
        push_day(out, paid);
        out.push_str("22");
        push_padded(out, seen.order.beat, 14);
        push_padded(out, seen.order.buyer.tail(), 4);
    }
}

pub(super) fn push_tracking(seen: &Seen, out: &mut String) {
    if let Some(parcel) = seen.parcel() {
        out.push_str(parcel.carrier.prefix);
        push_padded(out, seen.order.tracking_digits(0), 13);
    }
}

pub(super) fn push_goodwill(seen: &Seen, out: &mut String) {
    if let Some((_, fen)) = seen.goodwill() {
        push_money(out, fen);
    }
}

fn push_titles(seen: &Seen, out: &mut String) {
    for (place, line) in seen.order.lines.iter().enumerate() {
        if place > 0 {
            out.push('，');
        }
        out.push_str(line.choice.product().name);
    }
}

fn closing_reason(seen: &Seen) -> &'static str {
    match (seen.closed_at(), seen.paid_at()) {
        (None, _) => "订单未关闭",
        (Some(_), None) => "买家未付款",
        (Some(_), Some(_)) => "买家申请退款",
    }
}

/// What the platform has handed on to the shop, in fen.
fn received(seen: &Seen) -> i64 {
    seen.signed_at().map_or(0, |_| seen.paid() - seen.refunded_of_order())
}

fn count(length: usize) -> i64 {
    i64::try_from(length).expect("an order has three lines at most")
}
