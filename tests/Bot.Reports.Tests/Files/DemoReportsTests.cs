using System.Globalization;
using Bot.Reports.Files;

namespace Bot.Reports.Tests.Files;

/// <summary>The reports under <c>data/reports</c> as their author meant them.</summary>
public sealed class DemoReportsTests
{
    public static TheoryData<string, string, string?, string?, int, int, int> Events => new()
    {
        // file, event, day, page, talks, of these lightning talks, talks with slides
        { "cncf-bordeaux-5.md", "Cloud Native Computing Foundation Bordeaux #5", "2019-06-04", null, 2, 0, 2 },
        { "fukubernetes-node-1.md", "ふくばねてす node-1", "2019-04-08", null, 9, 1, 5 },
        { "golang-tokyo-23.md", "golang.tokyo #23", "2019-04-19", "https://golangtokyo.connpass.com/event/126673/", 7, 3, 7 },
        { "jjug-night-seminar-2017-04.md", "【東京】JJUG ナイト・セミナー 「テスティング特集」", "2017-04-24", "https://jjug.doorkeeper.jp/events/59187", 3, 0, 1 },
        { "jsconf-us-2015.md", "JSConf US 2015", null, "http://2015.jsconf.us/", 22, 0, 11 },
        { "kubernetes-meetup-tokyo-10.md", "Kubernetes Meetup Tokyo #10", "2018-03-08", "https://k8sjp.connpass.com/event/76816/", 8, 5, 0 },
        { "kubernetes-meetup-tokyo-11.md", "Kubernetes Meetup Tokyo #11", null, null, 12, 0, 0 },
        { "kubernetes-meetup-tokyo-14.md", "Kubernetes Meetup Tokyo #14", "2018-11-08", "https://k8sjp.connpass.com/event/104450/", 8, 0, 0 },
        { "kubernetes-meetup-tokyo-25.md", "Kubernetes Meetup Tokyo #25", "2019-11-13", "https://k8sjp.connpass.com/event/150873/", 8, 5, 4 },
        { "kubernetes-meetup-tokyo-26.md", "Kubernetes Meetup Tokyo #26", "2019-12-03", "https://k8sjp.connpass.com/event/155240/", 6, 0, 0 },
        { "line-developer-meetup-tokyo-40.md", "LINE Developer Meetup in Tokyo #40 -Kubernetes-", "2018-07-18", "https://line.connpass.com/event/92049/", 4, 0, 4 },
        { "mercari-go-10.md", "mercari.go #10", "2019-08-20", "https://mercari.connpass.com/event/141122/", 7, 0, 1 },
        { "mercari-go-9.md", "mercari.go #9", "2019-07-17", "https://mercari.connpass.com/event/137488/", 6, 0, 0 },
        { "normconf-2022.md", "Normconf 2022", null, null, 17, 0, 0 },
        { "pdxnode-2015-11.md", "PDXNode Presentation Night", "2015-11-05", "http://www.meetup.com/pdxnode/events/225211587/", 3, 0, 1 },
        { "ruby-kansai-65.md", "第65回 Ruby関西 勉強会", "2015-02-21", "https://rubykansai.doorkeeper.jp/events/18820", 9, 1, 3 },
        { "rust-tokyo-2023.md", "Rust.Tokyo 2023", "2023-10-21", "https://rust.tokyo/2023", 8, 0, 2 },
        { "shinjuku-rs-11.md", "RustのLT会 Shinjuku.rs #11 @オンライン", "2020-08-29", "https://forcia.connpass.com/event/182303/", 5, 5, 3 },
        { "sre-meetup-fukuoka-1.md", "SRE meetup at Fukuoka #1", "2019-03-13", "https://sre-fukuoka.connpass.com/event/119041/", 3, 0, 1 },
    };

    public static TheoryData<string, string, string?, string?, string?, string?> Talks => new()
    {
        // file, title, speaker, handle, affiliation, slides
        { "cncf-bordeaux-5.md", "Kubernetes at diet", "Vincent Rabah", "itwars", "U-Need", "https://www.it-wars.com/k3s.pdf" },
        { "fukubernetes-node-1.md", "kokotapでPodのパケットキャプチャ", "Takayuki Konishi", "leather_sole", null, "https://www.slideshare.net/leathersole/kokotappod" },
        { "fukubernetes-node-1.md", "Falcoを触ってみた", "toenobu", "toenobu", null, null },
        { "golang-tokyo-23.md", "Go をはじめるにあたって知っておいてほしいツールやテスト", "micchie", "micchiebear", null, "https://speakerdeck.com/mishirakawa/golang-dot-tokyo-number-23" },
        { "jjug-night-seminar-2017-04.md", "pact-jvmではじめるコンシューマー駆動契約", null, "setoazusa", null, null },
        { "jsconf-us-2015.md", "Knitting for Javascripters", "Mariko Kosaka", "kosamari", null, "http://kosamari.com/presentation/jsconf-2015/" },
        { "jsconf-us-2015.md", "Nodebots: LIVE!", "Kassandra Perch", "nodebotanist", null, null },
        { "kubernetes-meetup-tokyo-10.md", "Open Service Broker APIとKubernetes Service Catalog", "Toshiaki Maki", "making", "Pivotal", null },
        { "kubernetes-meetup-tokyo-10.md", "猫でもわかる Pod Preemption", null, "y_taka_23", null, null },
        { "kubernetes-meetup-tokyo-11.md", "Kubernetes Multi-Cluster Operations without Federation", "Junichi Yoshise", "jyoshise", "Hewlett Packard Enterprise", null },
        { "kubernetes-meetup-tokyo-14.md", "ConfigMap と Secret 実装差異", null, "potsbo", null, null },
        { "kubernetes-meetup-tokyo-25.md", "KubernetesにおけるCSIについて", "早川 大貴", "bells17_", "株式会社IDCフロンティア", "https://docs.google.com/presentation/d/1S0FcCAgZn11ZFbJfU2eUhOa--vONqrsd0waRvwoTBcE/edit" },
        { "kubernetes-meetup-tokyo-26.md", "Running Apache Samza on Kubernetes", "吉村翔太", "yosshi_", "NTT Communications", null },
        { "line-developer-meetup-tokyo-40.md", "SpinnakerによるContinuous Delivery", "中島 大一", "deeeet", "メルカリ", "https://speakerdeck.com/tcnksm/continuous-delivery-for-microservices-with-spinnaker-at-mercari" },
        { "mercari-go-10.md", "How Uber Goes", null, "micnnicim", null, null },
        { "mercari-go-9.md", "メルペイでの残高管理の話", null, "knsh14", null, null },
        { "normconf-2022.md", "When not to use SQL", "Sean J Taylor", null, null, null },
        { "pdxnode-2015-11.md", "p2p workshop", "Mathias Buus", "mafintosh", null, null },
        { "shinjuku-rs-11.md", "Rustでソートを高速化した話", null, "tempura0224", "フォルシア", null },
        { "shinjuku-rs-11.md", "俺のVecにはlower_boundがついてるけど、お前は？", "宇宙ツイッタラーX", null, null, null },
        { "sre-meetup-fukuoka-1.md", "SRE入門＆チームで取り組んでいるSRE", null, "matsumana", null, "https://speakerdeck.com/matsumana/introduce-to-sre" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void The_event_and_its_talks_are_understood(string file, string title, string? day, string? url, int talks, int lightning, int slides)
    {
        var report = Read(file).Report!;
        Assert.Equal(title, report.Event.Title);
        Assert.Equal(day, report.Event.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(url, report.Event.Url);
        Assert.Equal(talks, report.Talks.Count);
        Assert.Equal(lightning, report.Talks.Count(talk => talk.Lightning));
        Assert.Equal(slides, report.Talks.Count(talk => talk.Slides.Any()));
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public void A_talk_is_understood(string file, string title, string? name, string? handle, string? affiliation, string? slides)
    {
        var talk = Assert.Single(Read(file).Report!.Talks, talk => talk.Title == title);
        Assert.Equal(new Speaker(name, handle, affiliation), Assert.Single(talk.Speakers));
        Assert.Equal(slides, talk.Slides.FirstOrDefault());
    }

    [Fact]
    public void Every_person_of_the_people_file_presents_in_a_report()
    {
        var folder = Folder();
        var speakers = folder.List().SelectMany(file => folder.Read(file).Report!.Talks).SelectMany(talk => talk.Speakers).ToList();
        var strangers = PeopleFile.Read(Path.Combine(DataTests.Data, "people.yml")).People
            .Where(person => !speakers.Exists(speaker => speaker.Name == person.Name || person.Handles.Contains(speaker.Handle, StringComparer.Ordinal)));
        Assert.Empty(strangers);
    }

    [Fact]
    public void Nothing_is_missing_but_what_the_authors_did_not_know()
    {
        var folder = Folder();
        var remarks = folder.List().SelectMany(file => folder.Read(file).Remarks.Select(remark => (file.Path, remark.Kind)));
        var unexpected = remarks.Where(remark => !Unknown(remark.Path).Contains(remark.Kind));
        Assert.Empty(unexpected.Distinct());
    }

    [Fact]
    public void Every_report_has_its_expectation() =>
        Assert.Equal(Events.Select(row => row.Data.Item1), Folder().List().Select(file => file.Path), StringComparer.Ordinal);

    /// <summary>What a report leaves open on purpose.</summary>
    private static RemarkKind[] Unknown(string file) => file switch
    {
        "jsconf-us-2015.md" => [RemarkKind.NoEventDate],
        "normconf-2022.md" => [RemarkKind.NoEventDate],
        "kubernetes-meetup-tokyo-11.md" => [RemarkKind.NoEventDate, RemarkKind.NoSpeaker],
        "kubernetes-meetup-tokyo-14.md" or "ruby-kansai-65.md" or "rust-tokyo-2023.md" or "kubernetes-meetup-tokyo-25.md" => [RemarkKind.NoSpeaker],
        "fukubernetes-node-1.md" or "sre-meetup-fukuoka-1.md" => [RemarkKind.SlidesMissing],
        _ => [],
    };

    private static ReadFile Read(string file) => Folder().Read(new ReportFile("", file, default));

    private static ReportFolder Folder() => new(Path.Combine(DataTests.Data, "reports"));
}
