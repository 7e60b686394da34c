namespace Bot.Reports.Tests;

/// <summary>Who spoke may be told only in sentences.</summary>
public sealed class ToldTests
{
    private static string[] Talks(string beneath) => Reports.Talks($"# Harbour Evening #3\n\nDate: 2019-04-11\n\n{beneath}\n");

    [Fact]
    public void The_first_sentence_beneath_a_title_may_say_who_spoke() => Assert.Equal(
        ["Cranes that talk | Ann Lee (Initech)", "Tides as code | Bo Lund", "Ropes in practice | Cy Diaz"],
        Talks("""
            ## Cranes that talk

            Ann Lee from Initech opened the evening. She showed how cranes talk.

            ## Tides as code

            Next up, Bo Lund talked about tides for an hour.

            ## Ropes in practice

            The last talk was by Cy Diaz, who brought ropes.
            """));

    [Fact]
    public void Who_spoke_may_stand_right_behind_the_quoted_title() => Assert.Equal(
        ["割り込みを短くする | 黒木 (九州マイコン)", "Rustで灯台を光らせる | @lamp_fan", "トマトの甘さを測る | 村田"],
        Talks("""
            トップバッターは「割り込みを短くする」の黒木さん（九州マイコン）で、オシロの絵を見せられた。

            次が「Rustで灯台を光らせる」、発表は @lamp_fan さん。三回変えたらしい。

            「トマトの甘さを測る」は熊本の農業試験場の村田先生。試食もあった。
            """));

    [Fact]
    public void Two_who_spoke_are_two_with_their_accounts_employers_or_lines() => Assert.Equal(
        ["計測を育てる | 渡瀬 薫 (甲社株式会社), 藤原 (乙社株式会社)", "聞き取りをやめたい | 柴 あんな @shiba_r, 大道 @domichi", "社内をv6だけにした | 前原 由紀 (ハチドリ), 鎌田 祥平 (ハチドリ)"],
        Talks("""
            ## 計測を育てる
            渡瀬 薫 @ 甲社株式会社, 藤原 @ 乙社株式会社

            ## 聞き取りをやめたい
            柴 あんな (@shiba_r)、大道 (@domichi)

            ## 社内をv6だけにした
            - 前原 由紀 / ハチドリ
            - 鎌田 祥平 / ハチドリ
            - 電話が鳴らない
            """));

    [Fact]
    public void A_label_in_parentheses_and_a_title_of_what_was_done_are_read() => Assert.Equal(
        ["公開鍵を配る | 水科ゆき", "夜、なにを食べたか | 花村 結", "本を出しました | @doujin"],
        Talks("## 公開鍵を配る（登壇: 水科ゆき）\n\n## 公開トークセッション「夜、なにを食べたか」\n\n登壇：花村 結さん\n\n## 本を出しました\n\n- @doujin\n"));

    [Fact]
    public void Where_all_are_said_to_be_lightning_talks_they_are() =>
        Assert.Equal(["LT 鳩とCI | Ann Lee", "LT 鳩とCD | Bo Lund"], Talks("全部 LT です。\n\n## 鳩とCI (Ann Lee)\n\n## 鳩とCD (Bo Lund)\n"));

    [Fact]
    public void A_bold_name_beneath_a_title_is_its_speakers() => Assert.Equal(
        ["Logs that gave up | Severin Ach", "Sampling at sea | Joana Petres"],
        Talks("## Logs that gave up\n\nOur very own **Severin Ach**, of the platform team, opened.\n\n## Sampling at sea\n\nThen **Joana Petres** took over.\n"));

    [Fact]
    public void Japanese_sentences_say_it_with_an_honorific() => Assert.Equal(
        ["帆の教え方 | 佐藤", "型で守る港 | 鈴木 (港湾ラボ)", "錨の夜明け | 田中"],
        Talks("## 帆の教え方\n\n佐藤さんの発表。学生に教えた話でした。\n\n## 型で守る港\n\n港湾ラボの鈴木さんによるセッション。\n\n## 錨の夜明け\n\n発表者は田中さん。小さい話。\n"));

    [Theory]
    [InlineData("The opening keynote came from Ann Lee. She keeps the cranes at Initech.", "Ann Lee")]
    [InlineData("After the soup (there was soup), Ann Lee built a crane out of matches.", "Ann Lee")]
    [InlineData("What a start! Ann Lee, who works at Initech, had brought a crane.", "Ann Lee (Initech)")]
    [InlineData("Then it was time for **Ann Lee** ([@ann](https://twitter.com/ann)) of Initech Harbour Works to lift something.", "Ann Lee @ann (Initech Harbour Works)")]
    [InlineData("A heavy one by Ann Lee and Dan Orr. Both have dropped a crane.", "Ann Lee, Dan Orr")]
    [InlineData("Ann Lee's talk was about cranes that answer back.", "Ann Lee")]
    [InlineData("トップバッターは、弊社クレーン部の安藤 蓮です。", "安藤 蓮 (弊社クレーン部)")]
    [InlineData("続いて、株式会社ミナトの**安藤 蓮**さんです。", "安藤 蓮 (株式会社ミナト)")]
    [InlineData("まず登壇されたのは安藤さん。鶴を折りながらの20分でした。", "安藤")]
    [InlineData("安藤さんは港で一人、鶴の世話をしているそうです。", "安藤")]
    public void Who_spoke_is_told_in_many_ways(string sentence, string speaker) => Assert.Equal(
        [$"Cranes that talk | {speaker}", "Tides as code | Bo Lund"],
        Talks($"## Cranes that talk\n\n{sentence}\n\nMore of it.\n\n## Tides as code\n\nNext up, Bo Lund talked about tides for an hour.\n"));

    [Theory]
    [InlineData("The evening started with *Cranes that talk* by **Ann Lee** (Initech). Good.\n\nAfter the break **Bo Lund** presented *Tides as code*. Better.", "Cranes that talk | Ann Lee (Initech)", "Tides as code | Bo Lund")]
    [InlineData("The first talk was \"Cranes that talk\" by Ann Lee.\n\nThen, in \"Ropes in practice\", Cy Diaz showed how ropes work.\n\nEd Poe closed the night with a lightning talk, \"Knots at sea\".", "Cranes that talk | Ann Lee", "Ropes in practice | Cy Diaz", "LT Knots at sea | Ed Poe")]
    [InlineData("最初は佐藤さんの「帆の教え方とは」でした。\n\nLTは田中さんの「錨の詩を読む」です。", "帆の教え方とは | 佐藤", "LT 錨の詩を読む | 田中")]
    [InlineData("トップバッターは佐藤さん。テーマは「帆の教え方とは」です。\n\n続いては「錨の詩を読む」。田中さんによる発表で、泣けました。\n\n三番目は浜田 なぎささんによる「潮を測る日々」。", "帆の教え方とは | 佐藤", "錨の詩を読む | 田中", "潮を測る日々 | 浜田 なぎさ")]
    [InlineData("My highlight was \"Cranes that talk\", in which Ann Lee lifted a piano.\n\nThen Bo Lund took the stage: \"Tides as code\" was fun.\n\nCy Diaz’s talk, “Ropes in practice”, had ropes.\n\nWe left with Ed Poe and his [Knots of the north](https://speakerdeck.com/ed/knots).", "Cranes that talk | Ann Lee", "Tides as code | Bo Lund", "Ropes in practice | Cy Diaz", "Knots of the north | Ed Poe")]
    [InlineData("第一个分享的是来自白云科技的陈默，题目是《码头的内存》。\n\n第二位是林小满老师，她讲了《会说话的吊车》。\n\n苏文分享的主题是“潮汐就是代码”。", "码头的内存 | 陈默 (白云科技)", "会说话的吊车 | 林小满", "潮汐就是代码 | 苏文")]
    [InlineData("첫 번째 발표는 김하늘 님의 '말하는 크레인 이야기'였습니다.\n\n이어서 박도현 님(노을소프트)이 \"밀물과 썰물 1년\"을 발표했습니다.", "말하는 크레인 이야기 | 김하늘", "밀물과 썰물 1년 | 박도현 (노을소프트)")]
    [InlineData("I had hopes for Ann Lee's \"Cranes are a queue if you\nsquint\" and it delivered, with all of the cranes.\n\nBefore lunch, Bo Lund and Cy Diaz, both from the public harbour in\nSpokane, talked about tides in a session called \"Forty tides and a\nprayer.\"", "Cranes are a queue if you squint | Ann Lee", "Forty tides and a prayer. | Bo Lund, Cy Diaz")]
    [InlineData("The first talk was given by [Ann Lee](https://twitter.com/ann). In **\"Cranes that talk\"** she let them.\n\nThen Bo Lund presented **\"Tides as code\"**.", "Cranes that talk | Ann Lee @ann", "Tides as code | Bo Lund")]
    [InlineData("I loved *Cranes that talk* by Ann Lee and *Tides as code* by Bo Lund.", "Cranes that talk | Ann Lee", "Tides as code | Bo Lund")]
    [InlineData("첫 번째 세션은 **말하는 크레인 만들기** (이상훈님, 당근밭) 였다.\n\n두 번째 세션은 **밀물과 썰물** (박지은님) 이었다.", "말하는 크레인 만들기 | 이상훈")]
    [InlineData("最初は佐藤さんの「帆の教え方とは」。\n佐藤さんの答えは「一晩寝てください」。\n\n続いて、ミナトテックの田中さんが「錨の詩を読む」と題して話された。\n田中さんが「もう読めませんね」と笑っていた。", "帆の教え方とは | 佐藤", "錨の詩を読む | 田中 (ミナトテック)")]
    public void Talks_may_be_told_in_sentences_alone(string sentences, params string[] talks) => Assert.Equal(talks, Talks(sentences));

    [Fact]
    public void Where_the_slides_are_is_told_behind_the_talk() => Assert.Equal(
        [["https://speakerdeck.com/sato/sail"], ["https://tanaka.example/anchor"]],
        Reports.Read("# みなとの会 #3\n\n最初は佐藤さんの「帆の教え方とは」。\nよく縫えていた。\nスライドは[こちら](https://speakerdeck.com/sato/sail)。\n\n次に田中さんが「錨の詩を読む」と題して話された。\n\nスライドは https://tanaka.example/anchor で見られる。\n").Talks.Select(talk => talk.Slides.ToArray()));

    [Fact]
    public void Stressed_words_in_the_notes_are_no_talks() => Assert.Equal(
        ["帆の教え方 | 佐藤 @sato_k", "型で守る港 | 鈴木 @suzu"],
        Talks("## 帆の教え方 - 佐藤（@sato_k）\n\n社員さんから**全員に向けた長い手紙**が届いた。\n\n## 型で守る港 - 鈴木（@suzu）\n\n田中さんも**とても大きな拍手**をした。\n"));

    [Fact]
    public void A_list_of_who_took_part_gives_the_whole_names() => Assert.Equal(
        ["帆は一年かけて縫う | 葉村 こずえ (株式会社ナギサ)", "はじめて錨を下ろした日 | 鎌田 実 (株式会社トビウオ)"],
        Talks("""
            ## 出演者

            | お名前 | 所属 | ひとこと |
            |---|---|---|
            | 葉村 こずえ さん | 株式会社ナギサ | 船歴6年 |
            | 鎌田 実 さん | 株式会社トビウオ | 船歴1年 |

            ## 本編

            ### 葉村さん「帆は一年かけて縫う」
            - 毎週縫う

            ### 鎌田さん「はじめて錨を下ろした日」
            - 泣いた
            """));
}
