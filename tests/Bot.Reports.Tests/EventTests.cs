namespace Bot.Reports.Tests;

public sealed class EventTests
{
    [Theory]
    [InlineData("Kubernetes Meetup Tokyo #10レポート", "Kubernetes Meetup Tokyo #10")]
    [InlineData("[Go]golang.tokyo #11 参加メモ #golangtokyo", "golang.tokyo #11")]
    [InlineData("Rust.Tokyo 2023 にオンライン参加してきました", "Rust.Tokyo 2023")]
    [InlineData("第２回elasticsearch勉強会に行ってきた。", "第２回elasticsearch勉強会")]
    [InlineData("Notes from PyCon 2016", "PyCon 2016")]
    [InlineData("【イベントレポート】Cloud Run Study #1", "Cloud Run Study #1")]
    [InlineData("프런트엔드 개발자 모임 5회 후기", "프런트엔드 개발자 모임 5회")]
    [InlineData("GopherMeet 上海站 参会笔记", "GopherMeet 上海站")]
    [InlineData("BrisPy, August 2021", "BrisPy, August 2021")]
    [InlineData("Harbour Weekend 2020: of queues, cranes and free software", "Harbour Weekend 2020")]
    [InlineData("BrisPy, 12 August 2021", "BrisPy")]
    [InlineData("My five favourite talks of Fjord Days 2023", "Fjord Days 2023")]
    [InlineData("Namba Exchange vol.5 (2019-11-30, Namba)", "Namba Exchange vol.5")]
    [InlineData("難波データの日 2025 初日だけ行ってきた", "難波データの日 2025")]
    [InlineData("One day at Fjord BEAM Day", "Fjord BEAM Day")]
    [InlineData("014. Fjord Rust 9", "Fjord Rust 9")]
    [InlineData("Agenda + notes: Quay Night #41 (Fri, May 3rd 2024)", "Quay Night #41")]
    [InlineData("Quay Days 2018 - Day 2 (Saturday, 5.5.2018)", "Quay Days 2018")]
    [InlineData("Seven things I learned at Quay Conf", "Quay Conf")]
    [InlineData("Lessons from QuayConf 2021", "QuayConf 2021")]
    [InlineData("Quay Conf 2021 (live)", "Quay Conf 2021")]
    [InlineData("みなとフェス2023 1日目レポート", "みなとフェス2023")]
    [InlineData("부두 개발자의 날 2023 다녀온 이야기 (사진 많음)", "부두 개발자의 날 2023")]
    [InlineData("難波 Python 小聚筆記（2022-11）", "難波 Python 小聚")]
    public void An_events_name_is_free_of_what_the_report_says_about_itself(string title, string name) =>
        Assert.Equal(name, Reports.Read($"# {title}\n").Event.Title);

    [Theory]
    [InlineData("「Sendai Python #8」に参加してきました！\n\n## 小技集（阿部さん）\n", "Sendai Python #8")]
    [InlineData("Title: Boston Ruby\nDate: 2016-06-14\n\n## Types in practice by Gina Roy\n", "Boston Ruby")]
    [InlineData("---\ntitle: \"2019-07-18\"\n---\n\n# Wellington Cloud\n\n## Chaos days by Tane Walker\n", "Wellington Cloud")]
    public void Where_the_usual_place_names_no_event_the_next_line_does(string report, string name) =>
        Assert.Equal(name, Reports.Read(report).Event.Title);

    [Theory]
    [InlineData("# Quay Conf: talk by talk\n\nAt [Quay Conf](https://quay.example/), held in the old harbour, May 3 2024.\n", "Quay Conf", "2024-05-03")]
    [InlineData("# Quay Conf 2022\n\nThe pier, 2-3 September. It rained on both of the days and nobody minded that.\n", "Quay Conf 2022", "2022-09-02")]
    [InlineData("# Quay Bazaar 2018 Day2 参加メモ\n\n2018年10月4日〜10月5日に開催された Quay Bazaar 2018 の Day2 (10/5) に行ってきました。\n", "Quay Bazaar 2018", "2018-10-05")]
    [InlineData("# 碼頭年會 2022\n\n- 日期：2022/07/30（六）～ 07/31（日）\n", "碼頭年會 2022", "2022-07-30")]
    [InlineData("# 부두 모임 (2018년 9월)\n\n2018년 9월 15일, 이름하여 **부두 모임 제3회**.\n", "부두 모임 제3회", "2018-09-15")]
    [InlineData("# はじめに\n\n2023/4/12に開催された[難波の集い vol.14](https://namba.connpass.com/event/1/)に行きました。\n", "難波の集い vol.14", "2023-04-12")]
    [InlineData("Data Barn vol. 7, Thu 8 Feb 2024, the warehouse (typed live)\n\n- a point\n", "Data Barn vol. 7", "2024-02-08")]
    [InlineData("# Spring Evening\n\nForgive the typos, for the archive: it was on April 11th, 2019 at the depot.\n", "Spring Evening", "2019-04-11")]
    [InlineData("# Mill Evening\n\nEverybody I know has been to a larger evening than this one, which was held\nin the old mill on March 8, 2018, upstairs and without heating, with all of us\nin coats.\n", "Mill Evening", "2018-03-08")]
    public void Name_and_day_may_stand_in_the_first_sentences(string report, string name, string day)
    {
        var happening = Reports.Read(report).Event;
        Assert.Equal((name, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), (happening.Title, happening.Date));
    }

    [Theory]
    [InlineData("日時: 2018年3月8日19時から")]
    [InlineData("2018/03/08 @Somewhere")]
    [InlineData("Date: March 8, 2018")]
    [InlineData("Dates: 8-10 March 2018")]
    [InlineData("일시: 2018년 3월 8일")]
    public void The_day_is_read_in_many_forms(string line) =>
        Assert.Equal(new DateOnly(2018, 3, 8), Reports.Read($"# Meetup\n\n{line}\n").Event.Date);

    [Fact]
    public void The_text_tells_the_day_better_than_the_path_and_the_path_better_than_the_front_matter()
    {
        const string FrontMatter = "---\ndate: 2020-01-03\n---\n";
        Assert.Equal(new DateOnly(2020, 1, 1), Reports.Read(FrontMatter + "開催日：2020年1月1日\n", "2020-01-02-meetup.md").Event.Date);
        Assert.Equal(new DateOnly(2020, 1, 2), Reports.Read(FrontMatter + "text\n", "2020-01-02-meetup.md").Event.Date);
        Assert.Equal(new DateOnly(2020, 1, 3), Reports.Read(FrontMatter + "text\n").Event.Date);
    }

    [Theory]
    [InlineData("先週の3月8日（木）に「山手もくもく会 #4」に参加しました。会場はいつもの場所で、着いたのは開始の五分前でした。")]
    [InlineData("Notes of the evening of 8 March 2018, upstairs at the mill, by somebody who came late, left early and typed all of it on a phone.")]
    [InlineData("I had not been to 山手もくもく会 for years, so when it came round again (Thursday the 8th of March) I took the early train and went.")]
    [InlineData("작성일: 2018. 3. 15.\n\n3월 8일 목요일, 판교에서 열린 모임에 다녀왔다. 저녁 일곱 시부터 아홉 시까지 세션이 네 개 있었다.")]
    [InlineData("Posted by Kim on March 15, 2018. The night itself was March 8, 2018, and the next one is on April 12, 2018, at the same place as ever.")]
    [InlineData("2018-03-15 記\n\n日時：3月8日 19:00〜")]
    [InlineData("Friday 8.3.2018, the room with the broken blind. There were eleven proposals for six slots, which is more than in any year before.")]
    [InlineData("上星期四（3月8日）收工後去咗，每個月第二個星期三喺中環嘅固定聚會，今次人特別多，啤酒任飲，大家傾到好夜先至肯走，下個月再見。")]
    [InlineData("어제(3/8) 판교에서 사이드 프로젝트를 자랑하는 모임에 다녀왔다. 매달 셋째 목요일에 열린다고 하는데 이번에는 사람이 정말 많았다.")]
    [InlineData("It ran from Thursday 8 to Saturday 10 March in a hall that had been a hangar, and the dinner was held beneath the wings of an aeroplane.")]
    public void The_day_is_the_one_that_the_words_around_it_make_the_events(string text) =>
        Assert.Equal(new DateOnly(2018, 3, 8), Reports.Read($"---\ntitle: 山手もくもく会 #4\ndate: 2018-03-15\n---\n\n{text}\n").Event.Date);

    [Theory]
    [InlineData("今回は 2018/02/19-22 に開催された大きな会議のふりかえりの会だそうで、どれにも行っていないので楽しみにしていました。")]
    [InlineData("The next one is on 12 April 2018.")]
    public void A_day_of_something_else_does_not_take_the_place_of_the_given_one(string text) =>
        Assert.Equal(new DateOnly(2018, 3, 15), Reports.Read($"---\ntitle: 山手もくもく会 #4\ndate: 2018-03-15\n---\n\n{text}\n").Event.Date);

    [Theory]
    [InlineData("diary/2013-09/dublin.md", "Popped along on Monday (30th September).", "2013-09-30")]
    [InlineData("2015/asahikawa.md", "5/22、今年2回目の遠征。", "2015-05-22")]
    [InlineData("night.md", "- 时间：9月5日 周四 19:00（2019）", "2019-09-05")]
    public void A_day_without_a_year_has_that_of_the_files_folder_or_the_one_beside_it(string file, string text, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Reports.Read($"# Night\n\n{text}\n", file).Event.Date);

    [Fact]
    public void A_day_without_a_year_is_the_one_next_to_the_day_of_writing() =>
        Assert.Equal(new DateOnly(2017, 12, 21), Reports.Read("---\ntitle: Winter LT\ndate: 2018-01-02\n---\n\n12月21日（木）に開催されました。\n").Event.Date);

    [Fact]
    public void In_a_diary_the_heading_is_the_day_of_writing() =>
        Assert.Equal(new DateOnly(2025, 6, 21), Reports.Read("# 2025-06-22 (日)\n\n## 昨日のこと\n\n「門の夜話 2025」へ。\n").Event.Date);

    [Fact]
    public void Yesterday_counts_from_the_day_of_writing() =>
        Assert.Equal(new DateOnly(2018, 3, 7), Reports.Read("---\ntitle: Winter LT\ndate: 2018-03-08\n---\n\n昨日、仕事の帰りに参加してきました。\n").Event.Date);

    [Theory]
    [InlineData("# はじめに\n\n[なぎさJS会 vol.14](https://nagisa.connpass.com/event/1/)に行きました。\n\n# 会場\n", "なぎさJS会 vol.14")]
    [InlineData("# 「なぎさJS会 #14」で聞いた、古いコードと暮らす話\n\n[なぎさJS会 #14](https://nagisa.connpass.com/event/1/)に行きました。\n", "なぎさJS会 #14")]
    [InlineData("# Harbour Day 2022 – what I saw and what I missed\n\n[Harbour Day](https://harbourday.example/2022/) came back.\n", "Harbour Day 2022")]
    [InlineData("dataShed vol. 7, thu 8 feb 2024, behind the station\n\n19:00 doors\n", "dataShed vol. 7")]
    [InlineData("---\nevent:\n  name: Porridge Night 3\n  date: 2024-02-08\n---\n\nIt was warm.\n", "Porridge Night 3")]
    [InlineData("# Pint Night, 28 November 2017 🍺\n\nTen slots.\n", "Pint Night")]
    [InlineData("---\ntitle: 夜の門 #15 〜鍵の話〜\nslide: false\n---\n\n# はじめに\n", "夜の門 #15 〜鍵の話〜")]
    [InlineData("title: ながい夜の会 #4\ndate: 2017-08-06\ntags:\n- Web\n---\n\n# 場所\n", "ながい夜の会 #4")]
    [InlineData("---\ntitle: \"Rust on wheels\"\nevent: \"Malmö Wheels #17\"\n---\n\nFull house.\n", "Malmö Wheels #17")]
    [InlineData("# 盛岡で型の話を聞いてきた\n\n盛岡で開かれた[型の森の会 第4回](https://katamori.connpass.com/event/9/)に行ってきた。\n", "型の森の会 第4回")]
    [InlineData("---\ntitle: \"Notes from Thames Typers, March 2023\"\n---\n\nBack at [Thames Typers](https://www.meetup.com/thames-typers/events/2/) at last.\n", "Thames Typers, March 2023")]
    [InlineData("# 2016-07-09\n\n港町Ruby飲み会 7月回へ。雨。\n", "港町Ruby飲み会 7月回")]
    [InlineData("Last week I went to Harbour Nights 12 and it rained.\n", "Harbour Nights 12")]
    [InlineData("---\ntitle: ふたを開けるまでわからない\n---\n\n[港の忘年会2016](https://minato.doorkeeper.jp/events/7) (2016-12-17)\nに参加したので、そのメモです。\n", "港の忘年会2016")]
    [InlineData("---\ntitle: 山でテストの話をした\n---\n\n一泊二日の合宿「TESTCAMP 夏 〜森〜」に参加しました！\n", "TESTCAMP 夏 〜森〜")]
    [InlineData("---\ntitle: \"ops recap: hugs forever\"\n---\n\nIt took me a week. **OpsDays Fjord 2016** was held May 2-3 in a stadium.\n", "OpsDays Fjord 2016")]
    [InlineData("---\ntitle: 오랜만이라 설렜다\n---\n\n10월 8일, 3년 만에 오프라인으로 열린 FEDay 2022 에 다녀왔다.\n", "FEDay 2022")]
    [InlineData("# Floats and free beer\n\nPopped along to this month's Harbour Hackers Meetup on Monday.\n", "Harbour Hackers Meetup")]
    [InlineData("---\ntitle: 百回を迎えました\n---\n\n* イベント名：千曲.rb 100回記念\n", "千曲.rb 100回記念")]
    [InlineData("---\ntitle: Harbour Developers, February edition\n---\n\n# Harbour Developers Meetup #14\n\nWe started late.\n", "Harbour Developers Meetup #14")]
    [InlineData("# 型の合宿に日帰りで参加した話\n\n群馬で開かれた「型もくもくの集い 2022夏」である。\n", "型もくもくの集い 2022夏")]
    [InlineData("FJORD LINUX USERS GROUP\n=======================\n\nMinutes of the meeting\n\n1. **Call to order.** It was late.\n", "FJORD LINUX USERS GROUP")]
    [InlineData("# Quarterly evening\n\nThe Quarterly evening grew. I was at [Havnelab](https://havnelab.example) before, held it there.\n", "Quarterly evening")]
    [InlineData("---\ntitle: \"Meetup #31\"\n---\n\n## Prairie Harbour Meet #31\n\nBack in person!\n", "Prairie Harbour Meet #31")]
    [InlineData("---\ntitle: \"Harbour Days Brno 2020: a weekend of cranes\"\n---\n\n[Harbour Days](https://days.example.cz/2020) took place in the fog.\n", "Harbour Days Brno 2020")]
    [InlineData("# 門の夜話\n\n> [門の夜話 2019 - connpass](https://mon.connpass.com/event/8/)\n", "門の夜話 2019")]
    public void The_events_name_is_found_within_a_title_of_more_and_without_one(string report, string name) =>
        Assert.Equal(name, Reports.Read(report).Event.Title);

    [Theory]
    [InlineData("# Cedar & Basil, Edition Nine\n\nOslo. Meetup page: https://meet.example.no/9\n", "https://meet.example.no/9")]
    [InlineData("# Cedar & Basil, Edition Nine\n\nIt was on, details still at https://cedarbasil.example/nine, upstairs.\n", "https://cedarbasil.example/nine")]
    [InlineData("---\nevent:\n  name: Porridge Night\n  url: https://porridge.example/3\n---\n\nWarm.\n", "https://porridge.example/3")]
    [InlineData("---\nevent: Porridge Night 4\nlink: https://porridge.example/events/4\n---\n\nWarm.\n", "https://porridge.example/events/4")]
    [InlineData("# 門の読書会 #27\n\n[前回(#26)](http://mon.connpass.com/event/26/)に続いて参加。\n[今回のページ](http://mon.connpass.com/event/27/)。\n", "http://mon.connpass.com/event/27/")]
    [InlineData("# 門の夜話\n\n告知のページは[これ](https://mon.example.jp/2022-summer/)。\n", "https://mon.example.jp/2022-summer/")]
    [InlineData("# 門の夜話\n\n主催は[門の会](https://mon.connpass.com/)です。公式サイト: https://mon.connpass.com/\n", null)]
    [InlineData("# Fjord Evening #9\n\nNotes from the Forum Hotel. The group's page: [fje.dev/9](https://fje.dev/9)\n", "https://fje.dev/9")]
    [InlineData("---\ntitle: Fjord Makers July\nrsvp: https://www.meetup.com/fjord/events/2/\n---\n\nHot.\n", "https://www.meetup.com/fjord/events/2/")]
    [InlineData("# Cloud Fjord #5\n\nDate: 12 May 2020\nLink: https://community.example/events/details/fjord-5/\nNext meetup: 9 June (https://community.example/events/details/fjord-6/)\n", "https://community.example/events/details/fjord-5/")]
    [InlineData("# 산책의 밤 2022\n\n산책의 밤은 제주에서 열렸고, 홈페이지는 https://bam.example.kr/2022 입니다.\n", "https://bam.example.kr/2022")]
    [InlineData("# ferris-fjord\n\nWe meet monthly. [chat](https://matrix.to/#/#ferris-fjord:fjord.example)\n", null)]
    public void The_events_page_is_told_by_a_label_in_the_line_a_field_or_its_own_name(string report, string? url) =>
        Assert.Equal(url, Reports.Read(report).Event.Url);

    [Fact]
    public void A_day_that_does_not_exist_is_remarked_with_its_line()
    {
        var report = Reports.Read("# Meetup\n\n日時: 2018-02-31\n");
        Assert.Null(report.Event.Date);
        Assert.Contains(new Remark(RemarkKind.BadDate, 3, "2018-02-31"), report.Remarks);
    }

    [Fact]
    public void A_number_tells_the_series()
    {
        var happening = Reports.Read("# Kubernetes Meetup Tokyo #10\n").Event;
        Assert.Equal(("Kubernetes Meetup Tokyo", 10), (happening.Series, happening.Number));
    }

    [Theory]
    [InlineData("https://k8sjp.connpass.com/event/76816/", "https://k8sjp.connpass.com/event/76816/")]
    [InlineData("URL: https://jaws.example.org/", "https://jaws.example.org/")]
    [InlineData("[the meetup's page](https://www.meetup.com/some-group/events/123/)", "https://www.meetup.com/some-group/events/123/")]
    public void The_events_page_is_found(string line, string url) =>
        Assert.Equal(url, Reports.Read($"# Meetup\n\n{line}\n\n## Talk by Ann Lee\n").Event.Url);

    [Fact]
    public void The_venue_is_read_from_its_label() =>
        Assert.Equal("オンライン", Reports.Read("# Meetup\n\n- 会場：オンライン\n").Event.Venue);

    [Theory]
    [InlineData("---\ntitle: 港の話\ndate: 2023-11-05\n---\n지난주 목요일(2023년 11월 2일) 저녁에 열린 모임에 다녀왔습니다. 바다가 보이는 방이었고 사람이 많았습니다.", "2023-11-02")]
    [InlineData("---\ntitle: Harbour Evening\ndate: 2022-10-02\n---\nAfter two years I went to [Harbour Evening](https://harbour.example/2022/) again, on the 14th and 15th of September, in a hall with fine acoustics and four sockets.", "2022-09-14")]
    [InlineData("---\ntitle: 港口之夜\ndate: 2023-09-22\n---\n9 月 16 日下午，港口之夜在旧仓库顺利落幕，近百位朋友冒雨到场，大家聊到很晚才离开，谢谢所有人。", "2023-09-16")]
    [InlineData("---\ntitle: Tide Weekend\ndate: 2020-02-10\n---\nIt is Monday, my voice is gone. Tide Weekend took place on 1 and 2 February 2020 at the old docks for the ninth time.", "2020-02-01")]
    [InlineData("# Harbour Evening\n\nTwo days of cranes and fog at the customs house by the river, **May 10-11, 2018**. These are my long notes.", "2018-05-10")]
    [InlineData("# Harbour Evening\n\n*sent to the list on 1 July 2022*\n\nWhat a Sunday! 26 June 2022, 29 degrees, the lawn behind the water works, and one extension lead of fifty metres for us all.", "2022-06-26")]
    public void The_day_in_the_first_sentences_goes_before_the_day_of_writing(string text, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Reports.Read(text).Event.Date);

    [Fact]
    public void What_the_front_matter_calls_by_other_names_is_read()
    {
        var happening = Reports.Read("---\nname: みなと茶話会 #7\ndate: 2019-07-27\nsignup: https://minato.connpass.com/event/7/\n---\n\n## 潮を測る（浜田さん）\n\n- 毎朝\n").Event;
        Assert.Equal(("みなと茶話会 #7", "https://minato.connpass.com/event/7/"), (happening.Title, happening.Url));
    }

    [Fact]
    public void The_official_site_is_the_events_page() => Assert.Equal(
        "https://qcns.example.org",
        Reports.Read("# Quay Cloud Summit 2023\n\nIt was big. The official site is https://qcns.example.org if you want the whole agenda.\n\n## Fog on call by Bo Lund\n").Event.Url);
}
