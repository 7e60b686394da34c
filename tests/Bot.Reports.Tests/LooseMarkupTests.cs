namespace Bot.Reports.Tests;

/// <summary>Reports that are written for no Markdown tool in particular.</summary>
public sealed class LooseMarkupTests
{
    [Fact]
    public void A_heading_needs_no_blank_behind_its_signs() => Assert.Equal(
        ["潮の満ち引きを測る | 浜田 渚", "灯台を直す | 岬 亮"],
        Reports.Talks("#第3回みなとの会\n\n##潮の満ち引きを測る／浜田 渚さん\n・毎朝六時\n\n##灯台を直す／岬 亮さん\n・夜は寒い\n"));

    [Fact]
    public void A_line_of_hashtags_is_no_heading() => Assert.Equal(
        ["潮の満ち引きを測る | 浜田 渚"],
        Reports.Talks("# 第3回みなとの会\n\n## 潮の満ち引きを測る／浜田 渚さん\n\n#みなと #勉強会\n"));

    [Fact]
    public void Full_width_digits_tell_days_and_times()
    {
        var report = Reports.Read("＃　みなとの会\n\n日時：２０２１年９月３日（金）\n\n## １９：３０ 潮の満ち引きを測る／浜田 渚さん\n");
        Assert.Equal(new DateOnly(2021, 9, 3), report.Event.Date);
        Assert.Equal("みなとの会", report.Event.Title);
        Assert.Equal(new TimeOnly(19, 30), Assert.Single(report.Talks).Start);
    }

    [Fact]
    public void A_posts_fields_need_no_fence()
    {
        var report = Reports.Read("Title: 雨の夜に「みなとの会 #3」へ行った\nDate: 2021/09/05 23:10\nTags: 港\n\n昨日、みなとの会に行ってきた。\n\n## 霧笛を録る by id:nami_oto さん\n\n[http://www.slideshare.net/nami/horn:title=霧笛の資料] です。\n");
        Assert.Equal(("みなとの会 #3", new DateOnly(2021, 9, 4)), (report.Event.Title, report.Event.Date));
        var talk = Assert.Single(report.Talks);
        Assert.Equal(("霧笛を録る", "nami_oto"), (talk.Title, talk.Speakers[0].Handle));
        Assert.Equal(["http://www.slideshare.net/nami/horn"], talk.Slides);
    }

    [Fact]
    public void How_to_show_an_address_is_no_part_of_it() => Assert.Equal(
        "https://minato.connpass.com/event/12/",
        Reports.Read("# みなとの会 #3\n\n[https://minato.connpass.com/event/12/:embed:cite]\n").Event.Url);

    [Fact]
    public void A_list_that_is_indented_beneath_its_heading_is_no_code()
    {
        var report = Reports.Read("#meetup #memo\n\nみなとの会 #3 2021-03-19\n\n# 潮を測る (浜田さん)\n\t- 毎朝六時\n\t- https://speakerdeck.com/hamada/tide\n\n# LT\n\t- 霧笛を録る (@nami_oto)\n\t\t- 夜中\n\t- 灯台を直す (岬さん)\n");
        Assert.Equal("みなとの会 #3", report.Event.Title);
        Assert.Equal([("潮を測る", false), ("霧笛を録る", true), ("灯台を直す", true)], report.Talks.Select(talk => (talk.Title!, talk.Lightning)));
        Assert.Equal(["https://speakerdeck.com/hamada/tide"], report.Talks[0].Slides);
        Assert.Equal(10, report.Talks[1].Line);
    }

    [Fact]
    public void A_table_of_figures_beside_the_talks_is_no_talk_and_no_trouble() => Assert.Equal(
        ["Cranes that talk | Ann Lee", "Fog on call | Bo Lund"],
        Reports.Talks("# Quay Night #4\n\n## Cranes that talk by Ann Lee\n\n| Size | Has one | Opened it |\n|---|---|---|\n| < 50 | 40 % | 30 % |\n| > 50 | 90 % | 25 % |\n\n## Fog on call by Bo Lund\n\n- calm\n"));

    [Fact]
    public void What_is_embedded_at_the_end_of_a_line_of_HTML_is_the_talks_slides()
    {
        var report = Reports.Read("# Quay Night #4\n\n## Cranes that talk by Ann Lee\n\n<div>Here they are <iframe src=\"https://www.slideshare.net/slideshow/embed_code/key/crane\"></iframe> </div>\n\n## Fog on call by Bo Lund\n\n<p><a href=\"https://speakerdeck.com/bo/fog\">Slides </a></p>\n");
        Assert.Equal([["https://www.slideshare.net/slideshow/embed_code/key/crane"], ["https://speakerdeck.com/bo/fog"]], report.Talks.Select(talk => talk.Slides.ToArray()));
    }
}
