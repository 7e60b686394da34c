using System.Buffers;
using System.Text.RegularExpressions;

namespace Bot.Reports.Words;

/// <summary>Tells headings of breaks, receptions, greetings and of a report's own sections from titles of talks.</summary>
internal static partial class NonTalks
{
    // Words that fill a title of which nothing else is left.
    private static readonly string[] Whole =
    [
        .. ("概要 この記事は この記事について 本記事について はじめに まえがき 前置き 序文 感想 おわり 所感 雑感 総括 まとめ 全体まとめ 総評 おわりに 終わりに さいごに 最後に 最後 最初 最初に あとがき 後書き 編集後記 おまけ 余談 補足 メモ補足 参考 参考資料 参考リンク 参考文献 参照 関連 関連記事 関連リンク 関連url リンク リンク集 url メモ 殴り書き 議事録 ノート 資料 スライド 発表資料 資料一覧 イベント資料一覧 会場 場所 日時 日程 開催日時 開催日 時間 内容 セッション内容 発表内容 タイムテーブル スケジュール プログラム アジェンダ 当日の流れ 流れ 次第 目次 前回 前回の宿題 宿題 次回 次回について 次回予告 次回も 予告 告知 お知らせ 宣伝 質疑 質疑応答 質問 質問タイム qa アンケート アンケート結果 会場アンケート その後 その他 その他もろもろ 背景 目的 動機 参加動機 参加理由 参加目的 経緯 きっかけ 自己紹介 参加者 参加者層 対象 対象者 持ち物 ハッシュタグ togetter toggeter ツイートまとめ つぶやき 写真 様子 当日の様子 雰囲気 開催概要 開催情報 イベント概要 イベント情報 イベント イベントについて イベントページ 勉強会 勉強会概要 勉強会について 勉強会の概要 基本情報 前提 注意 注意事項 注意事項伝達 諸注意 免責 免責事項 学び 学んだこと 学んだ事 気づき 得られたこと 印象 印象に残ったこと 今後 今後の予定 今後について 次にやること やること todo 謝辞 お礼 運営 運営について スタッフ スポンサー 協賛 会場スポンサー スポンサー紹介 会社紹介 lineup ラインナップ 登壇者 発表者 スピーカー 登壇者紹介 タイトル 題名 名前 名称 募集ページ 良かったこと よかったこと 良かった点 悪かった点 だめだったところ 反省 反省点 課題 ふりかえり 振り返り 結果 総論 結論 疑問 疑問点 用語 用語集 アウトライン 詳細 主催 定員 参加費 参加人数 天気 朝 昼 夜 移動 前日 前夜 当日 翌日 1日目 2日目 3日目 番外編 準備 開催前 開場前 会場まで 到着 感想など 個人的感想 個人的な感想 全体の感想 全体感想 全体を通しての感想 全体を通して 全体 聴講 聴講メモ 参加したセッション 聞いたセッション 参加セッション 発表者紹介 記念撮影 飲食 食事 弁当 お弁当 軽食 ノベルティ 戦利品 展示 ブース 企業ブース スポンサーブース 概略 イントロ 所管 資料リンク集 資料リンク スライド集 資料集 発表資料一覧 スライド一覧 もくもく会 もくもく スプリント 展示 " +
           "about overview summary introduction intro intros preface conclusion conclusions closingthoughts thoughts finalthoughts mythoughts impressions takeaways keytakeaways takeaway notes note mynotes speakernotes memo memos slides slide links link more twitter github website homepage meetup connpass calagator togetter usefullinks resources resource references reference furtherreading moreinformation seealso related relatedlinks agenda schedule timetable program programme contents tableofcontents toc index tldr todo title speaker speakers sponsor sponsors thanks acknowledgements acknowledgments credits location venue date dates when where time details eventdetails conferencedetails info information general misc miscellaneous other others appendix prepare preparation background goals feedback retrospective announcements announcement news newsandannouncements housekeeping demos demo questions question q&a questionsandanswers attendees participants attendance hallwaytrack therest everythingelse photos pictures gallery videos video recordings recap wrapup nextevent nextmeetup upcoming upcomingevents tools books contact license people food drinks venueandfood afterwards after followup looseends whatsnext hiring werehiring nexttime anyotherbusiness jobboard jobs seeyou present apologies minutesofthelastmeeting treasurersreport dateofnextmeeting papers actions thankyou tldr firstimpressions afterthoughts installation usage process theprocess keypoints key points pros cons example examples " +
           "운영진 다음모임 후원 후원사 모임소개 개요 소개 후기 느낀점 마무리 마치며 들어가며 참고 참고자료 링크 목차 일정 장소 일시 시간표 요약 정리 질문 질의응답 행사개요 총평 행사 행사소개 아젠다 프로그램 발표자료 " +
           "下期预告 下期預告 嘉宾介绍 往期回顾 资料下载 概述 简介 前言 总结 感想 感受 参考 链接 目录 议程 日程 时间 地点 提问 问答 后记 结语 小结 活动介绍 活动信息 活动概况 背景介绍 日程安排 現場 心得 總結 前言 結語 問答 議程 簡介 引言 写在最后 写在前面").Split(' '),
    ];

    // Words that make a slot a break, wherever they stand at its start or end.
    private static readonly string[] Slots =
    [
        .. ("告知 イベント告知 お知らせ 宣伝 会場説明 場つなぎ 終了 表彰 表彰式 結果発表 休憩 休み時間 お昼 お昼休み 昼飯 おやつ おやつタイム コーヒーブレイク ティーブレイク 宴会 飲み会 打上げ 懇親 懇親会 懇談会 交流会 二次会 2次会 打ち上げ ネットワーキング ビアバッシュ ピザタイム 乾杯 歓談 フリートーク じゃんけん大会 抽選会 会場オープン 開場 開会 閉会 閉場 開会式 閉会式 受付 受付開始 開会挨拶 開会の挨拶 閉会の挨拶 挨拶 ご挨拶 あいさつ オープニング オープニングトーク クロージング クロージングトーク 諸連絡 撤収 撤収作業 片付け 会場案内 会場説明 会場紹介 会場提供 昼休み 昼食 ランチ ランチタイム 集合写真 写真撮影 名刺交換 アイスブレイク 自由時間 解散 " +
           "open close break breaks coffee tea coffeebreak teabreak lunch lunchbreak breakfast dinner reception registration checkin opening openingremarks openingtalk closing closingremarks closingtalk welcome welcomeremarks networking networkingtime afterparty party happyhour doorsopen dooropen doors pizza pizzatime donuts cake drinks snacks beer beers socializing mingle mingling icebreaker announcements introductions intermission raffle giveaway arrivals arrival pub housekeeping openspace openspaces wrapup venueclose groupphoto freediscussion sauna welcomewords wordsofwelcome wordfromthehost wordfromourhost openmic speeddating quiz afterhours doorsclose lunchandlearn goodbye farewell " +
           "kaffeepause pause mittagessen mittagspause verabschiedung begrüßung abendessen anmeldung pausecafé déjeuner accueil apéro clôture ouverture pausa almuerzo almoço abertura encerramento pranzo caffè colazione registro bienvenida cierre hacktime " +
           "입장 퇴장 정리 뒷정리 휴식 휴식시간 쉬는시간 점심 점심시간 등록 접수 개회 개회사 폐회 폐회사 오프닝 클로징 네트워킹 인사 인사말 뒷풀이 " +
           "开幕 開幕 閉幕 茶點 茶点 開幕致詞 开幕致辞 开场致辞 開場致詞 互动环节 互動環節 抽奖环节 签到 茶歇 休息 午餐 午休 开场 开场白 闭幕 合影 自由交流 徵才 徵才時間 招聘 招聘时间 抽奖 報到 開場 報到時間 中場休息 致辞 入场").Split(' '),
    ];

    private static readonly SearchValues<char> CommentSigns = SearchValues.Create(".:：,，、。!！(（?？");
    private static readonly SearchValues<char> PartSigns = SearchValues.Create(",，、&＆");
    private static readonly SearchValues<char> SmallLetters = TextShape.Range('a', 'z');
    private const int LongestSlot = 30;
    private const int LongestSection = 70;

    private static readonly FoldedWords<bool> Words = new([.. Slots, .. Whole], Slots.ToHashSet(StringComparer.Ordinal).Contains);


    /// <summary>True for a heading that names no talk.</summary>
    /// <param name="title">The heading without times and numbers.</param>
    public static bool Contains(string title)
    {
        if (IsSurelyTitle(title)) return false;
        if (IsCommentedSlot(title)) return true;
        if (title.Length > LongestSection) return false;
        if (IsWord(title)) return true;
        var bare = WithoutDecoration(title);
        return bare.Length < title.Length && IsWord(bare) || IsWording(title) || IsSlot(WithoutHost(bare)) || IsMadeOfWords(bare) || bare.AsSpan().ContainsAny(PartSigns) && AreWords(bare);
    }

    /// <summary>True for a title in Latin script whose first word begins none of the words: most titles, and the rest looks at each word.</summary>
    private static bool IsSurelyTitle(string title) =>
        !title.AsSpan().ContainsAny("（(【[") && TextShape.HasLetters(title) && !TextShape.HasCjk(title) && !Words.MayBegin(title) && !BeginsWithWording(title);

    /// <summary>"Raffle: one licence", "Doors. The coffee machine is broken": what stands behind the slot's name only comments on it.</summary>
    private static bool IsCommentedSlot(string title) =>
        title.AsSpan().IndexOfAny(CommentSigns) is > 0 and <= LongestSlot and var end && IsSlotWord(title.AsSpan(0, end))
        || title.AsSpan().IndexOf(' ') is > 0 and <= LongestSlot and var blank && !title.AsSpan(0, blank).ContainsAny(SmallLetters) && IsSlotWord(title.AsSpan(0, blank));

    /// <summary>True for a title that only its end makes a section: 一年使った正直な感想.</summary>
    public static bool IsWordedTitle(string title) => title.Length >= ShortestWorded && SectionEnds.End(title.TrimEnd('!', '！', '。')) && !IsCjkSlot(title);

    private const int ShortestWorded = 14;

    /// <summary>True for a heading made of words that stand over a part of any report, and of nothing else.</summary>
    public static bool IsSection(string title) => title.Length <= LongestSection && (IsWord(title) || HoldsOnly(title, IsWord));

    /// <summary>True for a pause between talks, which neither begins nor ends an evening.</summary>
    public static bool IsPause(string title) => Pauses.StandIn(title) && IsBreak(title);

    private static readonly Phrases Pauses = new("休憩", "昼休", "昼食", "ランチ", "お昼", "Break", "break", "Lunch", "lunch", "휴식", "쉬는", "점심", "茶歇", "午休", "休息");

    /// <summary>True for a break, a reception or a greeting, whoever holds it.</summary>
    public static bool IsBreak(string title) => title.Length is > 0 and <= LongestSlot && (IsSlot(title) || HoldsOnly(title, IsSlot));

    /// <summary>True for a section whose list or table is the event's programme.</summary>
    public static bool IsProgramme(string title) => Programme.IsMatch(title);

    /// <summary>True where all parts are such words, or the first or last is a slot.</summary>
    private static bool IsMadeOfWords(ReadOnlySpan<char> title)
    {
        var (only, first, last) = (true, 0..0, 0..0);
        var hasCjk = TextShape.HasCjk(title);
        foreach (var range in new HeadingParts(title))
        {
            if (first.End.Value == 0) first = range;
            last = range;
            only = only && IsWord(title[range]);
            if (!only && !hasCjk) return false;
        }
        return only || IsCjkSlot(title[first]) || IsCjkSlot(title[last]);
    }

    /// <summary>"Job board, announcements": each part of a list is such a word, be it of two.</summary>
    private static bool AreWords(ReadOnlySpan<char> title)
    {
        foreach (var range in title.SplitAny(PartSigns))
            if (!IsWord(title[range])) return false;
        return true;
    }

    private static bool HoldsOnly(ReadOnlySpan<char> title, Func<ReadOnlySpan<char>, bool> kind)
    {
        foreach (var range in new HeadingParts(title))
            if (!kind(title[range])) return false;
        return true;
    }

    /// <summary>Opening may begin an English title; 懇親会 begins no talk's.</summary>
    private static bool IsCjkSlot(ReadOnlySpan<char> word) => word.Length >= 2 && TextShape.HasCjk(word) && IsSlot(word);

    private static bool IsWord(ReadOnlySpan<char> text) => Words.TryFind(text, out _);

    private static bool IsSlotWord(ReadOnlySpan<char> text) => Words.TryFind(text, out var isSlot) && isSlot;

    private static bool IsSlot(ReadOnlySpan<char> text) => IsSlotWord(text) || SlotStarts.Begin(text) && !IsOverTalks(text) || SlotEnds.End(text);

    /// <summary>クロージングLT, オープニングキーノート: talks that open or close the day.</summary>
    private static bool IsOverTalks(ReadOnlySpan<char> text)
    {
        foreach (var word in Bounds)
            if (text.StartsWith(word)) return TalkKinds.IsLightning(text[word.Length..].ToString()) || Keynotes.Begin(text[word.Length..]);
        return false;
    }

    private static readonly string[] Bounds = ["オープニング", "クロージング"];

    private static readonly Beginnings Keynotes = new("キーノート|基調講演|keynote");

    private static bool IsWording(ReadOnlySpan<char> title) =>
        SectionEnds.End(title.TrimEnd("!！。")) || LinkEnds.End(title) || BeginsWithWording(title);

    private static string WithoutDecoration(string title) =>
        (title.AsSpan().ContainsAny("（(【[") || title is [.., 'て' or 'す' or 'ど' or 'か' or '等']) && Decoration.Replace(title, "") is var left && TextShape.HasLetters(left) ? left : title;

    private static string WithoutHost(string title) => title.Contains(' ', StringComparison.Ordinal) && HostWords.StandIn(title) ? Host.Replace(title, "") : title;

    // One of these stands in each wording of who hosts.
    private static readonly Phrases HostWords = new(StringComparison.OrdinalIgnoreCase, "by", "at", "with", "from");

    private static bool BeginsWithWording(ReadOnlySpan<char> title) => WordingBeginnings.Begin(title) && WordingStart.IsMatch(title);

    // What the wordings begin with.
    private static readonly Beginnings WordingBeginnings = new(
        "opening|closing|welcome|(余談|（余談|余談|おまけ|番外|who |about|how to|次回|今回の|イベントの|勉強会の|参加し|行って|会場|当日の|全体|個人的|発表を聞|聞いて|聴いて|登壇して");

    private static readonly Beginnings SlotStarts = new("懇親|イベント告知|告知|お知らせ|休憩|受付|開会|閉会|開場|オープニング|クロージング|乾杯|表彰|ネットワーキング");

    private static readonly Endings SlotEnds = new("懇親会|休憩|挨拶|あいさつ|タイムテーブル|の感想|アンケート|会場説明|場つなぎ");

    private static readonly Endings SectionEnds = new("まとめ|感想|所感|について知る|してみて思ったこと|学び|雑感|てきました|てきた|参加しました|登壇しました|開催しました|発表しました|お邪魔しました|お話しました|お話ししました|終了しました|実施しました");

    private static readonly Endings LinkEnds = new("へリンク|へのリンク|のツイート");

    [GeneratedRegex(@"\s(?:sponsored by|hosted by|provided by|by|at|with|from)\s.*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Host { get; }

    [GeneratedRegex(@"タイムテーブル|プログラム|スケジュール|アジェンダ|登壇|発表|セッション|トーク|講演|LT|当日の流れ|lineup|ラインナップ|内容|agenda|schedule|timetable|program|speakers|talks|sessions|contents|일정|시간표|프로그램|발표|세션|议程|日程|議程|分享|演讲", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Programme { get; }

    [GeneratedRegex(@"[（(【\[][^）)】\]]*[）)】\]]|について$|です$|など$|とか$|等$", RegexOptions.ExplicitCapture)]
    private static partial Regex Decoration { get; }

    [GeneratedRegex(@"^(?:(?:opening|closing|welcome)\s(?:of|by|from)\s|[（(]?余談[）)]?|おまけ[:：]|番外[:：]|who (?:am|are|is)\s|about\s(?:me|us|the (?:event|author|conference|meetup))|how to (?:join|participate)|次回(?:は|に|の|も)|今回の(?:テーマ|イベント|勉強会)|イベントの|勉強会の|参加した|参加して|行って|会場(?:は|の|で)|当日の|全体(?:の|的|を)|個人的|発表を聞|聞いて|聴いて|登壇して)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WordingStart { get; }
}
