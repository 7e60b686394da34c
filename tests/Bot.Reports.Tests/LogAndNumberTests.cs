namespace Bot.Reports.Tests;

/// <summary>Reports kept while the evening went on, timetables in blocks of code, and tables whose numbers lead to the notes.</summary>
public sealed class LogAndNumberTests
{
    [Fact]
    public void A_log_kept_during_the_day_names_its_talks_within_the_sentences() => Assert.Equal(
        ["Bark beetles and a lot of Bash | Elena Verdi", "Post-quantum in your ssh | Giulio Monti"],
        Reports.Talks("""
            # Mountain Open Day 2023

            **08:52** Arrived. Rain.

            **09:15** They start. The mayor speaks.

            **09:31** Here we go, first one is *Elena Verdi* from the forest service: **"Bark beetles and a lot of Bash"**.

            **09:58** wow the map. Quiet in the room.

            **10:50** coffee, the queue is longer than the talk

            **11:20** *Giulio Monti*, Uni Harbour, **"Post-quantum in your ssh"**. I use it and did not know.

            **15:30** I leave for the train, they are still talking. Next year in May.
            """));

    [Fact]
    public void A_row_tells_who_spoke_under_the_number_of_the_notes() => Assert.Equal(
        ["型を眺める会 | 春雨 (波止場印刷)", "生のSQLはいいぞ | @unagi"],
        Reports.Talks("""
            # 月末の会 #12

            | No. | 時刻 | 発表者 | 所属・属性 |
            |----|----|----|----|
            | 1 | 20:05 | 春雨 | 波止場印刷 |
            | 2 | 20:12 | @unagi | |

            ## No.1 型を眺める会

            - 全部 optional なのが好き

            ## No.2 生のSQLはいいぞ

            - 動的なものは諦める
            """));

    [Fact]
    public void A_letter_over_the_notes_leads_to_the_talk_of_its_row() => Assert.Equal(
        ["asyncio without tears | Ann Lee", "Typing an old codebase | Bob Ray"],
        Reports.Talks("""
            # Harbour Python #8

            | | when | what | who |
            |---|---|---|---|
            | A | 19:15 | asyncio without tears | Ann Lee |
            | B | 20:00 | Typing an old codebase | Bob Ray |

            ## A

            - gather does not cancel the others

            Slides: https://example.org/tears.pdf

            ## B

            - then a ratchet
            """));

    [Fact]
    public void A_timetable_may_stand_in_a_block_of_code() => Assert.Equal(
        ["Cranes that talk | Ann Lee", "Tides by the hour | Bob Ray"],
        Reports.Talks("""
            # Harbour Night #3

            ```
            18:30  Doors
            19:00  Cranes that talk     Ann Lee
            19:30  Tides by the hour    Bob Ray
            20:00  Pizza
            ```

            It was good.
            """));
}
