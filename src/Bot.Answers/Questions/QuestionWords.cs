namespace Bot.Answers.Questions;

/// <summary>
/// The words of questions in Japanese and English, and the commonest of Korean and Chinese, as reports are in these too:
/// what they ask for, and those that carry no topic at all.
/// They are looked for in a <see cref="FoldedQuestion"/>, the longest first.
/// </summary>
internal static class QuestionWords
{
    /// <summary>Phrases of the languages in which they stand beside others without a blank, and what they ask for.</summary>
    public static IReadOnlyList<(Phrase Phrase, Asked Asked)> Unspaced { get; } =
    [
        .. Phrases(" ",
        [
            (Asked.Speaker, "誰 だれ どなた した人 してた人 る人 てた人 った人 んだ人 いた人 人は 人って 人の名前 の名前 方は 方って どの人 何者 登壇者 発表者 スピーカー"),
            (Asked.Slides, "スライド 資料 発表資料 登壇資料 デッキ"),
            (Asked.Day, "はいつ がいつ っていつ のいつ いつだ いつで いつの いつや いつ開催 いつあ いつ頃 いつごろ いつから いつ行 いつ? 何日 何年何月 何月 日付 開催日 日程"),
            (Asked.Event, "どのイベント どこのイベント なんのイベント 何のイベント どの勉強会 どこの勉強会 なんの勉強会 何の勉強会 どのミートアップ どの会 どの回 何回目 第何回 どのカンファレンス どのカンファ "
                + "イベントどれ イベントはどれ イベントってどれ 勉強会どれ 勉強会はどれ 勉強会ってどれ カンファどれ カンファはどれ カンファってどれ カンファレンスはどれ カンファレンスってどれ 会どれ 会はどれ 会ってどれ"),
            (Asked.Venue, "会場 どこで 場所"),
            (Asked.Said,
                "どんな話 どんな内容 どういう内容 どういう話 どんな問題 どんなの どんなだった 内容 何て言って なんて言って 何を言って 何だって言って なんだって言って って言ってた どう言って 他に何 詳しく 要約 まとめて "
                + "どう書かれ 書かれてた 結論 結局 どうやって おすすめ"),
            (Asked.Talk, "どの発表 どのセッション どのLT どの話 どの講演 なんていう発表 何ていう発表 なんて発表 なんてタイトル タイトル 何を話 なに話 何の話 なんの話 発表なんだっけ 発表どれ セッションどれ どれだっけ"),
            (Asked.Speaker, "누구 누가 발표자 연사 한다던분 발표한분 是谁 是誰 谁讲 誰講 谁在 誰在 谁 讲者 講者 演讲者 那个人"),
            (Asked.Slides, "슬라이드 자료 장표 幻灯片 投影片 簡報 课件 讲稿 ppt"),
            (Asked.Day, "언제 며칠 날짜 什么时候 什麼時候 哪天 哪一天 几号 幾號"),
            (Asked.Event, "어느모임 어떤모임 무슨모임 어느행사 어떤행사 哪个活动 哪個活動 哪场活动 哪次聚会"),
            (Asked.Venue, "어디서 장소 地点 地點"),
            (Asked.Said, "뭐라고 무슨내용 어떤내용 요약 说了什么 說了什麼 说了啥 讲了什么 講了什麼 哪些"),
            (Asked.Talk, "무슨발표 어떤발표 제목 哪个分享 哪個分享 哪场 哪場"),
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

    /// <summary>The same languages' phrases without a topic: politeness, endings, and words that every talk is called by.</summary>
    public static IReadOnlyList<Phrase> UnspacedFiller { get; } =
    [
        .. Words(
        "何があった 何がありました なにがあった 何をやった 何をやって 何やった 何やって 何してた でしたっけ でしょうか ましたっけ だったっけ だっけ でしたか ですか ますか ありますか ありました ある? あります "
        + "教えてください 教えて おしえて ください 下さい 欲しい ほしい です 知りたい 見たい わかる 分かる って話 という話 っていう話 の話 話した 話して 話してた 話が出た 話 発表した 発表して 発表 講演 "
        + "セッション 登壇して 登壇 紹介してた 紹介した 紹介して 紹介され 紹介 説明してた 説明した 説明 やってた やつ のやつ って言ってた と言ってた 言ってた 言って って人 という人 さんの さんが さんは さん "
        + "全部 全て すべて 一覧 見せて とか ってやつ どこ どれ どの なん って った した して してた だった どう どんな そんな 誰か だれか 勉強会 イベント ミートアップ 開催 やった 出た リンク url さがして 探して "
        + "라이트닝토크 발표하신 발표한 발표에서 발표 세션 있나요 있어요 였죠 였지 누구예요 인가요 했어요 했지 주세요 얘기에서 얘기 이야기 사람 링크 어디 에서 "
        + "有吗 有嗎 有没有 有沒有 那个 那個 那场 那場 怎么 怎麼 什么 什麼 链接 連結 分享 讲 講 说 說 的").Select(word => new Phrase(word)),
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
