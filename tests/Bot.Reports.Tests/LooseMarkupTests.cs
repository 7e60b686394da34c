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
}
