//! How often a tag proposed for a buyer's own words is right, beside a plain search for the same words.
//!
//! `cargo bench --workspace --bench tags -- [SEED]`. Texts are made from wordings written for this purpose:
//! one part is given to the proposer as if a person had put it under tags, the other is never seen by it nor
//! used in any rule. Both ways judge the same texts. Precision: of what is proposed, what is right. Recall: of
//! all texts that tell a cause, those put right. Texts without a cause count against precision alone.

use pintui_core::lexicon::propose::{Proposer, SURE};
use pintui_core::lexicon::tree::{Tree, presets};

/// A tag, wordings that a person has sorted, and wordings that nobody has.
const SAID: &[(&str, &[&str], &[&str])] = &[
    (
        "stain",
        &["胸口有块脏的", "衣服上有油渍", "袖子有个黑点洗不掉", "拿到就有污渍", "背后一块印子", "领子是脏的"],
        &[
            "前面一滩黄黄的",
            "洗了三遍那块还在",
            "白裙子上有灰手印",
            "后背蹭了一片黑",
            "像别人穿过的脏兮兮",
            "有块擦不掉的印记",
        ],
    ),
    (
        "thread",
        &["线头特别多", "腋下开线了", "扣子掉了一颗", "裤脚脱线", "刚穿就抽丝", "缝线的地方散了"],
        &["到处是没剪的线", "穿一次缝口就散开", "裤裆缝线崩开", "纽扣缺一粒", "丝袜勾出一道口子", "车线歪歪扭扭还散了"],
    ),
    (
        "shedding",
        &["掉毛掉得厉害", "一身都是毛", "穿两天就起球", "毛衣掉渣", "黑裤子上沾满白毛", "羽绒一直钻出来"],
        &[
            "坐过的沙发全是毛",
            "洗完一桶毛",
            "胳膊底下起了一层小球",
            "抖一抖满天飞毛",
            "里面的绒往外跑",
            "沾一身白毛出不了门",
        ],
    ),
    (
        "fading",
        &["一洗就掉色", "把别的衣服都染了", "洗完缩水一大截", "水都是红的", "晾干就变形", "洗了短一截"],
        &[
            "盆里一片蓝",
            "白衬衫跟它一起洗变粉了",
            "下水一次短了两寸",
            "洗过就垮得不成样",
            "第一次洗水就黑了",
            "穿一天脖子上染了一圈",
        ],
    ),
    (
        "smell",
        &["味道大得头疼", "有股刺鼻的气味", "一股霉味", "打开就是臭的", "晾三天还有味", "甲醛味很重"],
        &["熏得眼睛疼", "放阳台散了一周还是冲鼻子", "像鱼腥一样", "闻着想吐", "一股胶水的味儿", "塑料味散不掉"],
    ),
    (
        "itching",
        &["贴身穿扎得慌", "领口刺挠", "穿了身上发痒", "戴上就过敏", "脖子一圈红疹", "鞋子磨脚"],
        &["脖子那一圈难受死", "痒得一直抓", "后背起红点点", "扎得坐不住", "脚后跟都磨破皮", "贴着皮肤像针一样"],
    ),
    (
        "broken",
        &["充不进电", "按了没反应", "用一天就坏了", "拿到就是裂的", "杯盖断了", "开不了机"],
        &["灯怎么都不亮", "插上电一点动静都没有", "拉链一拉就掉下来", "轮子断了一个", "屏幕花了", "水壶底下滴滴答答漏"],
    ),
    (
        "colour",
        &["色差太大", "颜色偏黄", "比网上深很多", "说是米白其实发灰", "颜色跟页面两回事", "红得发紫"],
        &["买的是奶白来的像咖啡", "粉得像荧光", "实际暗得多", "灯下看是绿的", "不是我要的那种蓝", "偏得离谱发乌"],
    ),
    (
        "picture",
        &["和图片完全两样", "实物跟照片差太远", "图案跟图上不同", "款式和图不一样", "照骗", "没有图片里的质感"],
        &[
            "跟主播穿的根本不是一个东西",
            "页面拍得高级到手像地摊",
            "模特图上有腰带我没有",
            "印花跟展示的对不上",
            "宣传图修得太狠",
            "拿到手和看到的是两件",
        ],
    ),
    (
        "size",
        &["尺码偏小", "太大了挂不住", "裤子太长拖地", "腰那里紧得扣不上", "平时穿M这个M穿不进", "袖子短一截"],
        &[
            "勒得喘不过气",
            "我一百斤都塞不进去",
            "空荡荡能装两个人",
            "肩膀那里撑得难受",
            "脚背卡住了",
            "裙子到脚踝了我要的是膝盖",
        ],
    ),
    (
        "wrong",
        &["发错颜色了", "我买的黑的来了白的", "寄错了型号", "给我发成别人的", "不是我买的那款", "要M码发来L码"],
        &[
            "下单蓝色来的绿色",
            "盒子里是双童鞋",
            "单子写的42来的是38",
            "张冠李戴了",
            "拆开是另一家的货",
            "订的是套装来了单件裤",
        ],
    ),
    (
        "gift",
        &["说好的赠品没有", "小样没给", "答应送的袜子没寄", "赠品漏了", "活动的礼品没收到", "送的杯子没放"],
        &[
            "直播间讲送帽子压根没见到",
            "满赠的那份没有",
            "福袋没装进去",
            "买一送一只来一个",
            "承诺的随单礼没影",
            "前一百名的小礼物呢",
        ],
    ),
    (
        "late",
        &["等了半个月还没到", "发货太慢", "说48小时发拖了一周", "催了好几遍才发", "婚礼都过了才到", "物流一直不动"],
        &[
            "到的时候孩子生日早过了",
            "十天了还在揽收",
            "别人后买的都穿上了",
            "等到花都谢了",
            "等不到只好另买",
            "节后才送来没用了",
        ],
    ),
    (
        "packaging",
        &["盒子压扁了", "外箱破了", "快递摔得不成样", "包装烂了个洞", "箱子湿透", "纸盒凹进去一大块"],
        &["就一个薄塑料袋裹着来的", "到手角都瘪了", "袋子撕开一半", "像被车碾过", "胶带散了一路", "雨里泡过似的纸箱"],
    ),
    (
        "lost",
        &["显示签收我没收到", "快递丢了", "驿站找不到", "物流查不到记录", "包裹不见了", "说放门口结果没有"],
        &[
            "跑了三趟代收点都说没有",
            "签收的人不是我",
            "轨迹停在中转站再没动过",
            "到现在连影子都没有",
            "快递员说弄没了",
            "扫了单号显示不存在",
        ],
    ),
    (
        "mistake",
        &["拍错了", "手滑多拍一件", "地址填错了", "选错颜色", "重复下单", "买错尺码了想换"],
        &[
            "孩子拿手机乱点的",
            "一不小心付了两次",
            "忘改收货的地方了",
            "眼花看成另一款",
            "本来要蓝的点成红的",
            "下单时没看清规格",
        ],
    ),
    (
        "dislike",
        &["上身不好看", "穿着显老", "不太喜欢", "男朋友说丑", "款不适合我", "没有想象中好"],
        &["老气得像我妈的", "镜子里一看土得很", "穿上像麻袋", "家里人都说别穿", "气质不搭", "看着廉价不想留"],
    ),
    (
        "price",
        &["刚买就降价", "别家便宜二十", "优惠券没用上", "买贵了", "不给保价", "第二天便宜一半"],
        &[
            "昨天一百今天八十",
            "隔壁店同款少三十块",
            "满减漏算了",
            "早知道等活动",
            "收完货价格就跳水",
            "差了五十块心里不平",
        ],
    ),
];

const NOTHING: &[&str] = &["算了", "同上", "退了吧", "麻烦快点处理", "如题", "不说了", "你们看着办", "走七天退"];
const BEFORE: &[&str] = &["", "", "", "收到后", "说实话", "客服你好，", "第一次买，", "亲，", "退货原因：", "唉，"];
const PRAISED: &[&str] =
    &["包装很好，", "物流很快，", "没有色差，", "尺码合适，", "面料不错，", "没有异味，", "颜色好看，"];
const AFTER: &[&str] = &["", "", "，退了", "，太失望", "，不想留了", "，麻烦处理一下", "。", "，下次不来了"];

/// A small generator of its own: the same seed, the same texts, on every computer.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }

    fn of<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len())]
    }

    fn text(&mut self, core: &str) -> String {
        let praised = if self.below(4) == 0 { self.of(PRAISED) } else { "" };
        format!("{}{praised}{core}{}", self.of(BEFORE), self.of(AFTER))
    }
}

/// What came of judging.
#[derive(Default)]
struct Tally {
    proposed: f64,
    right: f64,
    sure: f64,
    sure_right: f64,
    causes: f64,
}

impl Tally {
    fn take(&mut self, tree: &Tree, truth: Option<&str>, found: Option<(String, bool)>) {
        self.causes += f64::from(truth.is_some());
        let Some((tag, sure)) = found else { return };
        // A coarser tag on the right way is not counted as right: it would hide what is not known.
        let right = truth.is_some_and(|truth| tree.living(&tag) == Some(truth));
        self.proposed += 1.0;
        self.right += f64::from(right);
        self.sure += f64::from(sure);
        self.sure_right += f64::from(sure && right);
    }

    fn told(&self, name: &str) {
        let share = |part: f64, whole: f64| if whole == 0.0 { 0.0 } else { 100.0 * part / whole };
        println!(
            "{name:<34} precision {:>5.1} %   recall {:>5.1} %   of it without asking: precision {:>5.1} %, {:>4.0} texts",
            share(self.right, self.proposed),
            share(self.right, self.causes),
            share(self.sure_right, self.sure),
            self.sure,
        );
    }
}

/// The first tag whose word is anywhere in the text, in the order of the tree.
fn plain(text: &str) -> Option<String> {
    let fits = |words: &[String]| words.iter().any(|word| text.contains(word.as_str()));
    presets().iter().find(|preset| fits(&preset.words)).map(|preset| preset.tag.clone())
}

fn main() {
    let seed = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(20_261_101);
    let apart: Vec<Said> = SAID.iter().map(|(tag, known, new)| (*tag, known.to_vec(), new.to_vec())).collect();
    judge(seed, "wordings that share no word with those sorted before, nor with any rule", &apart);
    let mut dice = Dice(seed);
    let mixed: Vec<Said> =
        SAID.iter().map(|(tag, known, new)| dealt(&mut dice, tag, [*known, *new].concat())).collect();
    judge(seed, "wordings held out by lot, a third of each tag's", &mixed);
}

/// A tag, wordings that are taught, and wordings that are asked.
type Said = (&'static str, Vec<&'static str>, Vec<&'static str>);

fn dealt(dice: &mut Dice, tag: &'static str, mut all: Vec<&'static str>) -> Said {
    let asked = (0..all.len() / 3).map(|_| all.remove(dice.below(all.len()))).collect();
    (tag, all, asked)
}

fn judge(seed: u64, how: &str, said: &[Said]) {
    let mut dice = Dice(seed);
    let mut taught: Vec<(String, String)> = Vec::new();
    let mut asked: Vec<(String, Option<&str>)> = Vec::new();
    for (tag, known, held_out) in said {
        for _ in 0..24 {
            let core = dice.of(known);
            taught.push((dice.text(core), (*tag).to_owned()));
        }
        for _ in 0..36 {
            let core = dice.of(held_out);
            asked.push((dice.text(core), Some(tag)));
        }
    }
    for _ in 0..52 {
        asked.push((dice.of(NOTHING).to_owned(), None));
    }
    let wordings: usize = said.iter().map(|(_, _, held_out)| held_out.len()).sum();
    println!("{how}: seed {seed}, {} texts from {wordings} wordings asked, {} texts taught", asked.len(), taught.len());

    let tree = Tree::with(&[]);
    let untaught = Proposer::new(Tree::with(&[]), &[], &[]);
    let proposer = Proposer::new(Tree::with(&[]), &[], &taught);
    let (mut words, mut bare, mut ours) = (Tally::default(), Tally::default(), Tally::default());
    for (text, truth) in &asked {
        words.take(&tree, *truth, plain(text).map(|tag| (tag, true)));
        let of = |proposer: &Proposer| proposer.propose(text).map(|found| (found.tag, found.confidence >= SURE));
        bare.take(&tree, *truth, of(&untaught));
        ours.take(&tree, *truth, of(&proposer));
    }
    words.told("words anywhere in the text");
    bare.told("proposer, nothing taught");
    ours.told("proposer, taught");
}
