using System.Buffers;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Words;

/// <summary>What a label announces.</summary>
internal enum LabelKind
{
    Speaker,
    Affiliation,
    Title,
    Slides,
    Video,
    Code,
    Reference,
    Time,
    Date,
    Venue,
    EventName,
    EventPage,
    Notes,
}

/// <summary>Words that stand before what they name: 発表者：…, Slides: …</summary>
internal static class Labels
{
    private const int LongestLabel = 24;
    private const int LongestLinkText = 40;
    private const int LongestTold = 60;
    private const double LikelyPerson = 0.7;
    private const string Here = "はこちら";

    private static readonly FoldedWords<LabelKind> Words = Build(
        (LabelKind.Speaker, "人 話す人 語り手 話した人 発表した人 登壇した人 しゃべった人 喋った人 発表者 登壇者 講演者 話者 話し手 スピーカー 発表 登壇 担当 演者 プレゼンター speaker speakers presenter presenters by author presentedby host 講師 ゲスト 発表者名 スピーカー名 講演者名 スピーカーさん lecturer presentername speakername givenby talkby 발표자 연사 스피커 讲师 演讲者 分享者 主讲 主讲人 嘉宾 講者 演講者 登壇者名 名前 who panel panelist panelists panellists パネリスト パネラー 進行 モデレーター モデレータ moderator moderators referent referentin sprecher intervenant intervenants orateur ponente ponentes palestrante relatore"),
        (LabelKind.Affiliation, "所属 会社 所属企業 org affiliation company organization organisation 소속 公司 单位 單位"),
        (LabelKind.Title, "タイトル 題 お題 演目 ネタ 演題 題名 テーマ 題目 title talk topic talktitle talks sessiontitle session sessionname topics subject presentationtitle セッション セッション名 セッションタイトル 発表タイトル トーク トークタイトル 内容 発表内容 講演 講演タイトル 講演題目 題 제목 주제 题目 主题 標題 講題"),
        (LabelKind.Slides, "資料 スライド 発表資料 登壇資料 講演資料 公開資料 スライド資料 資料リンク 当日資料 投影資料 スライドリンク slide slides slidedeck deck slideslink presentation slidesurl presentationslides talkslides ppt 발표자료 슬라이드 자료 발표 幻灯片 演讲稿 演示 课件 讲稿 資料url スライドurl 投影片 簡報 slidelink keynotepdf pdf pptx attachment attachments folien präsentation diapositives diapositivas transparents 발표슬라이드"),
        (LabelKind.Video, "動画 録画 アーカイブ 配信 映像 video videos recording youtube movie 영상 동영상 视频 录像 影片"),
        (LabelKind.Code, "コード リポジトリ サンプルコード ソースコード ソース github code repo repository demo デモ samplecode source 代码 코드"),
        (LabelKind.Reference, "参照 参考 参考資料 参考リンク 関連 関連リンク 関連資料 関連記事 リンク 記事 ブログ reference references ref see seealso link links article blog paper related 참고 参考资料 参考链接"),
        (LabelKind.Time, "時間 時刻 time 시간 时间 開始"),
        (LabelKind.Date, "日時 日付 開催日 開催日時 日程 date when dates datetime 일시 날짜 日期 時間 时间"),
        (LabelKind.Venue, "会場 場所 開催場所 venue place location where 장소 地点 地點 會場"),
        (LabelKind.EventName, "イベント イベント名 名前 名称 勉強会名 勉強会 event eventname conference meetup 행사 活动 活動"),
        (LabelKind.EventPage, "누리집 행사페이지 eventsite conferencesite eventwebsite conferencewebsite details info 참가신청 신청 신청링크 신청페이지 신청페이지는 参加申込 参加登録 申込先 活动链接 eventpage meetuppage theeventpage eventlink eventurl announcement programme signup rsvp registration register tickets 公式ホームページ 公式hp 告知サイト 申込ページ 申し込みページ 申込 イベントの詳細 活動頁面 活动页面 活动页 活動頁 报名页 报名页面 報名頁 报名 報名 活动链接 活動連結 이벤트페이지 행사페이지 공식홈페이지 행사링크 url イベントページ 公式サイト 公式 公式ページ 募集ページ 告知ページ 告知 connpass イベントurl ページ サイト website site homepage eventpage web doorkeeper 会ページ 홈페이지 링크 官网 网址 詳細 official"),
        (LabelKind.Notes, "メモ 感想 備考 コメント notes mynotes note memo comment comments remarks impressions 메모 비고 备注 備註 笔记"));

    /// <summary>Of a word's kinds the first counts.</summary>
    private static FoldedWords<LabelKind> Build(params (LabelKind Kind, string Words)[] groups)
    {
        var kinds = new Dictionary<string, LabelKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in groups)
            foreach (var word in words.Split(' ')) kinds.TryAdd(word, kind);
        return new FoldedWords<LabelKind>(kinds.Keys, word => kinds[word]);
    }

    /// <summary>The kind of a text that is a label and nothing else.</summary>
    public static LabelKind? KindOf(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLabel * 2) return null;
        return Words.TryFind(text, out var kind) ? kind : null;
    }

    /// <summary>"所属・属性", "Speaker (team)": of several words the first tells what the column holds. Beside "who" and "when" stands "what".</summary>
    public static LabelKind? KindOfHead(ReadOnlySpan<char> text) => text is "what" or "What" ? LabelKind.Title : KindOf(text) ?? (text.IndexOfAny(HeadSigns) is > 0 and var end ? KindOf(text[..end]) : null);

    private static readonly SearchValues<char> HeadSigns = SearchValues.Create("・/／、,&＆(（+");

    /// <summary>What the text of a link says it leads to: "slides", "See Ann's slides", "slides (PDF)"; null where it says nothing.</summary>
    public static LabelKind? OfLink(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLinkText || text.Contains("://", StringComparison.Ordinal)) return null;
        var parenthesis = text.IndexOfAny('(', '（');
        return KindOf(parenthesis > 0 ? text[..parenthesis] : text) ?? (SlidesWords.StandIn(text) ? LabelKind.Slides : null);
    }

    /// <summary>True where a text speaks of slides.</summary>
    public static bool TellsOfSlides(ReadOnlySpan<char> text) => SlidesWords.StandIn(text);

    private static readonly Phrases SlidesWords = new(StringComparison.OrdinalIgnoreCase, "slides", "slide deck", "deck", "スライド", "発表資料", "登壇資料", "講演資料", "슬라이드", "발표자료", "幻灯片", "投影片", "PPT");

    /// <summary>The label a line starts with, and what follows it; null for a line without one.</summary>
    public static (LabelKind Kind, Slice Value)? Read(Slice line)
    {
        var text = line.Span;
        var colon = text[..Math.Min(text.Length, LongestLabel + 8)].IndexOfAny(":：】]");
        if (colon > 0 && KindOf(text[..colon]) is { } kind && line.From(colon + 1).Trim(":：】] 　") is var value && (!IsPanel(text[..colon]) || value.IsEmpty || NamesPeople(value))) return (kind, BeforeNext(value));
        if (colon > 0 && IsNumberedSpeaker(text[..colon]) && line.From(colon + 1).Trim() is var person && NamesPeople(person)) return (LabelKind.Speaker, person);
        if (KindOf(text) is { } whole) return (whole, line.From(text.Length));
        return ReadBeforeLink(line) ?? LabelSigns.Read(line) ?? ReadTold(line);
    }

    /// <summary>"Speaker: Ann Lee | Slides: …": the value ends where another label begins.</summary>
    private static Slice BeforeNext(Slice value)
    {
        if (value.Span.IndexOfAny('|', '｜') is not (> 0 and var bar)) return value;
        var next = value.Span[(bar + 1)..];
        return next.IndexOfAny(':', '：') is > 0 and var colon && KindOf(next[..colon]) is not null ? value.To(bar).Trim() : value;
    }

    private static bool NamesPeople(Slice value) => PeopleReader.Read(value).Plausibility >= LikelyPerson;

    /// <summary>"Speaker #2:", 発表者2：</summary>
    private static bool IsNumberedSpeaker(ReadOnlySpan<char> label) =>
        label.TrimEnd("0123456789①②③④⑤⑥⑦⑧⑨ ") is { Length: > 1 } word && word.Length < label.Length && KindOf(word.TrimEnd("#＃ ")) is LabelKind.Speaker;

    /// <summary>Behind "Panel:" stands who sat there, or what it was about.</summary>
    private static bool IsPanel(ReadOnlySpan<char> label) => label.Trim().Equals("panel", StringComparison.OrdinalIgnoreCase);

    /// <summary>発表者は港湾ラボの佐藤さん。</summary>
    private static (LabelKind Kind, Slice Value)? ReadTold(Slice line)
    {
        var topic = line.Span[..Math.Min(line.Span.Length, LongestLabel)].IndexOf('は');
        if (topic <= 1 || line.Span[..Math.Min(line.Span.Length, LongestTold + 1)].IndexOf('。') < 0 && line.Span.Length > LongestTold || KindOf(line.Span[..topic]) is not LabelKind.Speaker) return null;
        var stop = line.Span.IndexOf('。');
        var value = (stop > topic ? line.To(stop) : line).From(topic + 1).Trim("、。");
        if (value.Span.EndsWith("です")) value = value.To(value.Span.Length - "です".Length);
        return PeopleReader.Read(value).Plausibility >= LikelyPerson ? (LabelKind.Speaker, value) : null;
    }

    /// <summary>Without a colon, a label is told by the link, the account or the blanks after it, or by はこちら.</summary>
    private static (LabelKind Kind, Slice Value)? ReadBeforeLink(Slice line)
    {
        var text = line.Span;
        var here = text.IndexOf(Here);
        var end = here;
        if (line.FirstLink(_ => true) is { } link && link.Start > line.Start) end = end < 0 ? link.Start - line.Start : Math.Min(end, link.Start - line.Start);
        if (end <= 0 || KindOf(text[..end]) is not { } kind) return null;
        return (kind, line.From(end == here ? end + Here.Length : end).Trim("→↓:：。"));
    }
}
