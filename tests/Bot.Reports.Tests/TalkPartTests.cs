namespace Bot.Reports.Tests;

/// <summary>What stands at one talk: links, notes, its anchor, and what is missing.</summary>
public sealed class TalkPartTests
{
    private static Talk First(string beneath) => Reports.Read($"# Meetup\n\n## A talk by Ann Lee (@ann)\n\n{beneath}\n").Talks[0];

    [Theory]
    [InlineData("https://speakerdeck.com/ann/a-talk", "https://speakerdeck.com/ann/a-talk")]
    [InlineData("資料：https://example.org/a.html", "https://example.org/a.html")]
    [InlineData("### Slide\n- [deck](https://example.org/deck)", "https://example.org/deck")]
    [InlineData("発表資料\n: https://example.org/deck", "https://example.org/deck")]
    [InlineData("<iframe src=\"https://www.slideshare.net/slideshow/embed_code/key/x\"></iframe>", "https://www.slideshare.net/slideshow/embed_code/key/x")]
    [InlineData("[slides](files/2019/ann-knots.md), [repo](https://github.com/ann/knots)", "files/2019/ann-knots.md")]
    [InlineData("<https://ann.example/slides-on-knots/>", "https://ann.example/slides-on-knots/")]
    [InlineData("{{< slides \"https://ann.example/talks/a-talk/\" >}}", "https://ann.example/talks/a-talk/")]
    [InlineData("{{< link href=\"https://www.docswell.com/s/ann/1\" text=\"slides\" >}}", "https://www.docswell.com/s/ann/1")]
    public void Slides_are_found_however_they_are_given(string beneath, string url) =>
        Assert.Equal([url], First(beneath).Slides);

    [Fact]
    public void Links_are_told_apart_by_kind()
    {
        var links = First("- 資料: https://speakerdeck.com/ann/x\n- 動画: https://youtu.be/abc\n- https://github.com/ann/demo\n- 参考: https://example.org/post").Links;
        Assert.Equal([LinkKind.Slides, LinkKind.Video, LinkKind.Code, LinkKind.Article], links.Select(link => link.Kind));
    }

    [Theory]
    [InlineData("[[slides]](https://ann.example/deck.pdf) [[repo]](https://github.com/ann/demo)")]
    [InlineData("資料：https://ann.example/deck.pdf ／ 回路図：https://github.com/ann/demo")]
    [InlineData("<a href=\"https://ann.example/deck.pdf\">slides</a> · <a href=\"https://github.com/ann/demo\">harness</a>")]
    public void A_linked_label_tells_of_its_own_link(string beneath) => Assert.Equal(["https://ann.example/deck.pdf"], First(beneath).Slides);

    [Fact]
    public void Anothers_slides_that_the_notes_refer_to_are_not_the_talks()
    {
        var talk = First("* 資料: TBO\n* 参照: https://speakerdeck.com/bob/other");
        Assert.Empty(talk.Slides);
    }

    [Fact]
    public void Slides_that_are_named_but_not_given_are_remarked()
    {
        var report = Reports.Read("# Meetup\n\n## A talk by Ann Lee (@ann)\n\n* 資料: TBO\n");
        Assert.Contains(report.Remarks, remark => remark is { Kind: RemarkKind.SlidesMissing, Line: 5, Subject: "A talk" });
    }

    [Theory]
    [InlineData("* aa")]
    [InlineData("* ")]
    [InlineData("TODO")]
    public void A_placeholder_is_no_note_but_a_remark(string beneath)
    {
        var report = Reports.Read($"# Meetup\n\n## A talk by Ann Lee (@ann)\n\n{beneath}\n");
        Assert.Empty(report.Talks[0].Notes);
        Assert.Contains(report.Remarks, remark => remark.Kind is RemarkKind.NotesMissing);
    }

    [Theory]
    [InlineData("Ada Sample (@ada), Harbor Inc.")]
    [InlineData("*Ada Sample* ([@ada](https://github.com/ada))")]
    [InlineData("by Ada Sample")]
    [InlineData("花子 見本 (@hanako) さん")]
    public void A_line_that_only_names_the_speaker_is_no_note(string line)
    {
        var talk = Reports.Read($"# Meetup\n\n## Tracing at the quay\n\n{line}\n\nThey traced each crane.\n").Talks[0];
        Assert.NotEmpty(talk.Speakers);
        Assert.Equal(["They traced each crane."], talk.Notes.Select(note => note.Text));
    }

    [Fact]
    public void What_is_told_about_the_speaker_is_a_note() =>
        Assert.Equal(["Ann Lee works on ships."], First("Ann Lee works on ships.").Notes.Select(note => note.Text));

    [Fact]
    public void Notes_keep_their_tree_and_lines()
    {
        var notes = First("- one\n  - two\n- three").Notes;
        Assert.Equal(["one", "three"], notes.Select(note => note.Text));
        Assert.Equal(("two", 6), (notes[0].Children[0].Text, notes[0].Children[0].Line));
    }

    [Fact]
    public void Scripts_and_embedded_posts_are_no_notes()
    {
        var talk = First("<blockquote class=\"twitter-tweet\"><p>hello</p></blockquote>\n<script async src=\"https://platform.twitter.com/widgets.js\"></script>\n\nA point.");
        Assert.Equal(["A point."], talk.Notes.Select(note => note.Text));
    }

    [Theory]
    [InlineData("## Hello, World! by Ann Lee (@ann)", "hello-world-by-ann-lee-ann")]
    [InlineData("## Goで作る CLI by 山田さん", "goで作る-cli-by-山田さん")]
    public void A_heading_has_the_anchor_that_GitHub_gives_it(string heading, string anchor) =>
        Assert.Equal(anchor, Reports.Read($"# Meetup\n\n{heading}\n\ntext\n").Talks[0].Anchor);

    [Fact]
    public void A_talks_time_is_read() => Assert.Equal(new TimeOnly(19, 5), Reports.Read("# M\n\n## 19:05-19:20 A talk by Ann Lee\n").Talks[0].Start);

    [Fact]
    public void A_report_prints_as_one_line_of_JSON() => Assert.Equal(
        """{"file":"a.md","event":{"title":"Meetup #1","date":"2020-02-03","url":null},"talks":[{"title":"A talk","speakers":[{"name":"Ann Lee","handle":"ann","affiliation":null}],"slides":["https://speakerdeck.com/ann/x"],"lightning":false}]}""",
        ReportJson.Line(Reports.Read("# Meetup #1\n\n日時: 2020-02-03\n\n## A talk by Ann Lee (@ann)\n\nhttps://speakerdeck.com/ann/x\n", "a.md")));

    [Fact]
    public void The_sentence_beneath_a_title_may_begin_with_who_spoke() => Assert.Equal(
        ["霧笛を録る | 浜田 渚 (岬通信)", "錨の結び方 | 帆足 亮 @ashi_ho"],
        Reports.Talks("# みなとの会 #3\n\n## 霧笛を録る\n\n浜田 渚さん（岬通信）の発表。夜中に録った音をみんなで聴いた。長かった。\n\n## 錨の結び方\n\n[帆足 亮](https://twitter.com/ashi_ho)さん。結び目は三つしか覚えられなかった。\n"));

    [Fact]
    public void A_linked_name_may_be_followed_by_what_they_do() => Assert.Equal(
        ["Cranes that talk | Ann Lee @annlee (Titan Lines)", "Ropes in practice | Bo Lund @bolund"],
        Reports.Talks("# Harbour Evening #3\n\n## Cranes that talk\n\n[Ann Lee](https://github.com/annlee) – crane developer at Titan Lines\n\nThe third crane sings, the others listen to it all night long.\n\n## Ropes in practice\n\n[Bo Lund](https://github.com/bolund) – sailor\n\nKnots, mostly, and some of them were even untied at the end.\n"));

    [Fact]
    public void A_point_between_blanks_parts_name_and_employer() => Assert.Equal(
        ["Cranes that talk | Ann Lee (Titan Lines)", "Ropes in practice | Bo Lund (Globex Ropes)"],
        Reports.Talks("# Harbour Evening #3\n\n**Cranes that talk**\n🎤 Ann Lee · Titan Lines\n\nThe third crane sings.\n\n**Ropes in practice**\n🎤 Bo Lund · Globex Ropes\n\nKnots, mostly.\n"));

    [Fact]
    public void A_given_name_in_hiragana_holds_no_particles() => Assert.Equal(
        ["霧笛を録る | 竹原 みのり", "錨の結び方 | 三木 ことり (岬通信)"],
        Reports.Talks("# みなとの会 #3\n\n**「霧笛を録る」 竹原 みのりさん**\n\n夜中に録った。\n\n**三木 ことり さん（岬通信）「錨の結び方」**\n\n三つ覚えた。\n"));

    [Fact]
    public void A_role_or_degree_before_a_name_is_no_part_of_it() => Assert.Equal(
        ["霧笛を録る | 浜田", "The tide in numbers | Anselm Tide (University of Quay)"],
        Reports.Talks("# みなとの会 #3\n\n## 霧笛を録る（フロントエンドエンジニア 浜田さん）\n\n夜中に録った。\n\n## The tide in numbers by Prof. Anselm Tide (University of Quay)\n\nLong ago.\n"));

    [Theory]
    [InlineData("[資料(PDF)](https://nami.example/horn)")]
    [InlineData("[点击下载 PPT](https://nami.example/horn)")]
    [InlineData("* handout: [the twelve knots](https://nami.example/horn) (slides)")]
    public void A_link_is_to_slides_by_its_words_or_those_behind_it(string link) => Assert.Equal(
        ["https://nami.example/horn"],
        Assert.Single(Reports.Read($"# Harbour Evening #3\n\n## Knots by Ann Lee (@ann)\n\n{link}\n").Talks).Slides);

    [Fact]
    public void Beneath_an_account_the_one_point_that_holds_the_others_is_the_title() => Assert.Equal(
        ["LT 霧笛を録る | @nami_oto", "LT 錨の結び方 | @ashi_ho"],
        Reports.Talks("# みなとの会 #3\n\n## LT\n\n### 1. @nami_oto\n- 霧笛を録る\n    - 夜中に録った\n    - 三時に起きる\n\n### 2. @ashi_ho\n- 錨の結び方\n    - 三つ覚えた\n"));

    [Fact]
    public void Lists_of_notes_are_no_talks_where_another_list_names_the_speakers() => Assert.Equal(
        ["Cranes that talk | @ann_at_sea", "Ropes in practice | @bo_lund"],
        Reports.Talks("# Harbour Evening #3\n\n## Agenda\n\n- [x] 19:00 doors, snacks\n- [x] Cranes that talk (@ann_at_sea, 25 min)\n- [x] Ropes in practice (@bo_lund, 20 min)\n\n#### Cranes that talk\n\n* the third crane sings, at (16!) times the volume\n* nobody knows why\n* it is loud, very loud\n\n#### Ropes in practice\n\n* knots: mostly\n* some were untied, in the end\n"));

    [Fact]
    public void Slides_listed_apart_are_the_talks_of_who_is_named_before_them()
    {
        var talks = Reports.Read("""
            # Fjord Frontend

            ## Talk 1: States for people who hate diagrams

            Øystein draws nothing and lets the visualiser draw.

            ## Talk 2: 定期変更と戦った五年

            中京ロジの加藤さん。稟議を七回出した話。

            ## Talk 3: Ropes in practice by Cy Diaz

            Ropes were brought. [slides](https://speakerdeck.com/cy/ropes)

            ## 資料

            - Øystein Bakke, Havkraft: [slides](https://bakke.example/states/)
            - 加藤 千尋: https://www.docswell.com/s/chihiro/5-password
            - Somebody Else: [slides](https://speakerdeck.com/else/other)
            """).Talks;
        Assert.Equal(["https://bakke.example/states/", "https://www.docswell.com/s/chihiro/5-password", "https://speakerdeck.com/cy/ropes"], talks.Select(talk => Assert.Single(talk.Slides)));
        Assert.Equal("Øystein Bakke", Assert.Single(talks[0].Speakers).Name);
    }

    [Fact]
    public void What_is_listed_behind_the_slides_still_is_a_note_of_the_event()
    {
        var lines = string.Concat(Enumerable.Range(0, 15).Select(i => $"Point {i} of the party.\n\n"));
        var report = Reports.Read($"# Fjord Frontend\n\n## A talk by Ann Lee\n\nIt was long.\n\n## Afterwards\n\n{lines}## 資料\n\n- Ann Lee: https://speakerdeck.com/ann/x\n");
        Assert.Equal(["https://speakerdeck.com/ann/x"], Assert.Single(report.Talks).Slides);
        Assert.Contains(report.Notes, note => note.Text == "Point 7 of the party.");
    }

    [Fact]
    public void What_is_struck_out_was_not_said() =>
        Assert.Equal(
            ["Goodbye annotations | Lavanya Rao (Fincart)", "Hello roles | Bo Lund"],
            Reports.Talks("# Meetup\n\n| Talk | Speaker |\n|---|---|\n| ~~Many clusters~~ Goodbye annotations | ~~Deepak Nair~~ Lavanya Rao (Fincart) |\n| Hello roles | Bo Lund |\n"));

    [Fact]
    public void An_arrow_parts_who_spoke_from_the_title() =>
        Assert.Equal(
            ["島から配る | 比嘉 美咲 (うちなーテック)", "Islands explained | Daniel Osei"],
            Reports.Talks("# Meetup\n\n## 比嘉 美咲（うちなーテック） ▶ 島から配る\n\n遅い回線。\n\n## Daniel Osei ▶ Islands explained\n\nHydration.\n"));

    [Fact]
    public void What_a_talks_own_line_goes_on_to_say_is_a_note()
    {
        var talks = Reports.Read("""
            # Harbour Conf 2017

            * [Queues all the way down](https://harbour.example.org/queues)
              by Annelie Brandt was a brilliant opener. She walked us through three
              days without parcels, since all of the cranes retried politely.
            * [Ropes are enough](https://harbour.example.org/ropes)
              by Milo Fazekas. Knots, pulleys and a winch, all in one rope.
            """).Talks;
        Assert.Equal(["Annelie Brandt", "Milo Fazekas"], talks.Select(talk => Assert.Single(talk.Speakers).Name));
        Assert.EndsWith("since all of the cranes retried politely.", Assert.Single(talks[0].Notes).Text, StringComparison.Ordinal);
        Assert.Contains("a winch, all in one rope", Assert.Single(talks[1].Notes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_talks_told_in_one_paragraph_each_has_its_own_sentences()
    {
        var talks = Reports.Read("# Harbour Night #3\n\n最初は山田さんの「港で動くクレーン」。風速三十メートルでも止まらない仕組みを、模型で見せてくれました。次は佐藤さんの「霧の中の灯台」。電球をすべて替えるのに二年かかったそうです。\n").Talks;
        Assert.Equal(["港で動くクレーン", "霧の中の灯台"], talks.Select(talk => talk.Title));
        Assert.Contains("模型", Assert.Single(talks[0].Notes).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("電球", talks[0].Notes[0].Text, StringComparison.Ordinal);
        Assert.Contains("電球", Assert.Single(talks[1].Notes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_that_is_called_like_a_slot_is_an_account() =>
        Assert.Equal("speaker2", Assert.Single(Assert.Single(Reports.Read("# Harbor Meetup #2\n\n## Talks\n\n### How talk 2 was given by Number2 (@speaker2)\n\n- It was long.\n").Talks).Speakers).Handle);
}
