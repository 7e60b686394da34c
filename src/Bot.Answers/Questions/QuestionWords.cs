namespace Bot.Answers.Questions;

/// <summary>
/// The words of questions, in both languages: what they ask for, and those that carry no topic at all.
/// They are looked for in a <see cref="FoldedQuestion"/>, the longest first.
/// </summary>
internal static class QuestionWords
{
    /// <summary>Phrases of Japanese, which stand anywhere, and what they ask for.</summary>
    public static IReadOnlyList<(Phrase Phrase, Asked Asked)> Japanese { get; } =
    [
        .. Phrases(" ",
        [
            (Asked.Speaker, "誰 だれ どなた した人 してた人 る人 てた人 った人 んだ人 いた人 人は 人って 人の名前 の名前 方は 方って どの人 何者 登壇者 発表者 スピーカー"),
            (Asked.Slides, "スライド 資料 発表資料 登壇資料 デッキ"),
            (Asked.Day, "はいつ がいつ っていつ のいつ いつだ いつで いつの いつや いつ開催 いつあ いつ頃 いつごろ いつから いつ行 いつ? 何日 何年何月 何月 日付 開催日 日程"),
            (Asked.Event, "どのイベント どこのイベント なんのイベント 何のイベント どの勉強会 どこの勉強会 なんの勉強会 何の勉強会 どのミートアップ どの会 どの回 何回目 第何回 どのカンファレンス"),
            (Asked.Venue, "会場 どこで 場所"),
            (Asked.Said,
                "どんな話 どんな内容 どういう内容 どういう話 どんな問題 どんなの どんなだった 内容 何て言って なんて言って 何を言って 何だって言って なんだって言って って言ってた どう言って 他に何 詳しく 要約 まとめて "
                + "どう書かれ 書かれてた 結論 結局 どうやって おすすめ"),
            (Asked.Talk, "どの発表 どのセッション どのLT どの話 どの講演 なんていう発表 何ていう発表 なんて発表 なんてタイトル タイトル 何を話 なに話 何の話 なんの話 発表なんだっけ 発表どれ セッションどれ どれだっけ"),
        ]).Select(pair => (new Phrase(pair.Phrase), pair.Asked)),
    ];

    /// <summary>Words of English and what they ask for.</summary>
    public static IReadOnlyList<(string Phrase, Asked Asked)> English { get; } =
    [
        .. Phrases(", ",
        [
            (Asked.Speaker, "who, whose, who's, whom, speaker, presenter, name of the speaker"),
            (Asked.Slides, "slides, slide, deck, slidedeck, slide deck, link to, the pdf"),
            (Asked.Day, "when, what day, which day, what date, date, how long ago, what year, which year"),
            (Asked.Event, "which meetup, what meetup, which conference, what conference, which event, what event, at which, which edition"),
            (Asked.Venue, "where, venue"),
            (Asked.Said,
                "what did they say, say about, said about, summary, summarize, summarise, tldr, tl;dr, main points, advice, takeaways, "
                + "what was, conclusion, details, what pain points, explain, why, how"),
            (Asked.Talk, "which talk, what talk, which session, what session, which presentation, which lt, talk about, present, what did"),
        ]),
    ];

    /// <summary>Phrases of Japanese that mean the newest of several events.</summary>
    public static IReadOnlyList<Phrase> JapaneseNewest { get; } = [.. Words("最新回 最新 直近 前回").Select(word => new Phrase(word))];

    /// <summary>Words of English that mean the newest of several events.</summary>
    public static IReadOnlyList<string> Newest { get; } = ["most recent", "latest", "newest"];

    /// <summary>Phrases of Japanese without a topic: politeness, endings, and words that every talk is called by.</summary>
    public static IReadOnlyList<Phrase> JapaneseFiller { get; } =
    [
        .. Words(
        "何があった 何がありました なにがあった 何をやった 何をやって 何やった 何やって 何してた でしたっけ でしょうか ましたっけ だったっけ だっけ でしたか ですか ますか ありますか ありました ある? あります "
        + "教えてください 教えて おしえて ください 下さい 欲しい ほしい です 知りたい 見たい わかる 分かる って話 という話 っていう話 の話 話した 話して 話してた 話が出た 話 発表した 発表して 発表 講演 "
        + "セッション 登壇して 登壇 紹介してた 紹介した 紹介して 紹介され 紹介 説明してた 説明した 説明 やってた やつ のやつ って言ってた と言ってた 言ってた 言って って人 という人 さんの さんが さんは さん "
        + "全部 全て すべて 一覧 見せて とか ってやつ どこ どれ どの なん って った した して してた だった どう どんな そんな 誰か だれか 勉強会 イベント ミートアップ 開催 やった 出た リンク url さがして 探して").Select(word => new Phrase(word)),
    ];

    /// <summary>Words of English without a topic.</summary>
    public static IReadOnlyList<string> EnglishFiller { get; } = Words(
        "a an the of on in at to for from with by about and or is was were are be been did do does doing done has have "
        + "had it its this that these those there their they he she his her him them i you we me my your our us what "
        + "which who whom whose when where why how any anyone anybody someone somebody some got get give gave gives "
        + "given talk talks talked talking session sessions presentation presentations present presented presenting "
        + "presents speak spoke speaks speaking speech slides slide deck meetup meetups event events conference "
        + "lightning lt say says said tell told show showed shown mention mentioned explain explained cover covered "
        + "covers introduce introduced discuss discussed describe described take takes took place held happen happened "
        + "please pls plz thanks hi hey one ones thing things like can could would should may might into as so if but "
        + "not no again back ever over around during between out up off than then also just really very recap recapped "
        + "find found looking link url guy person people called name named yes kind of sort bit lot lots don't doesn't "
        + "didn't wasn't weren't isn't i'm it's that's there's what's who's where's when's everything all every list");

    private static IEnumerable<(string Phrase, Asked Asked)> Phrases(string separator, IEnumerable<(Asked Asked, string Phrases)> groups) => groups
        .SelectMany(group => group.Phrases.Split(separator).Select(phrase => (Phrase: phrase, group.Asked)))
        .OrderByDescending(pair => pair.Phrase.Length);

    private static IReadOnlyList<string> Words(string words) =>
        [.. words.Split(' ').Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];
}
