import Synchronization
import Testing
import Threads

/// What goes through the queue between two threads.
@Suite("A queue between two threads") struct BoundedQueueTests {
  @Test func givesEverythingInOrder() {
    let queue = BoundedQueue<Int>(room: 3)
    let hasThread = startThread {
      for number in 0..<10_000 { queue.add(number) }
      queue.close()
    }
    #expect(hasThread)
    var taken: [Int] = []
    while let number = queue.next() { taken.append(number) }
    #expect(taken == Array(0..<10_000))
    #expect(queue.next() == nil)
  }

  @Test func holdsNoMoreThanThereIsRoomFor() {
    let queue = BoundedQueue<Int>(room: 100)
    let added = Atomic(0)
    let hasThread = startThread {
      for _ in 0..<1_000 {
        queue.add(1, size: 30)
        added.add(1, ordering: .sequentiallyConsistent)
      }
      queue.close()
    }
    #expect(hasThread)
    var (taken, most) = (0, 0)
    while queue.next() != nil {
      taken += 1
      most = max(most, added.load(ordering: .sequentiallyConsistent) - taken)
    }
    #expect(taken == 1_000)
    // Three fit, and one more may come between the taking and the counting.
    #expect((0...4).contains(most))
  }

  @Test func takesOneThatIsLargerThanTheRoom() {
    let queue = BoundedQueue<String>(room: 10)
    #expect(queue.add("large", size: 1_000))
    #expect(queue.next() == "large")
    #expect(queue.add("large again", size: 1_000))
  }

  @Test func refusesWhenNobodyTakesAnyMore() {
    let queue = BoundedQueue<Int>(room: 1)
    #expect(queue.add(1))
    let refused = BoundedQueue<Bool>(room: 1)
    // Waits for room that never comes.
    let hasThread = startThread { refused.add(!queue.add(2)) }
    #expect(hasThread)
    queue.close()
    #expect(refused.next() == true)
    #expect(queue.next() == 1)
    #expect(queue.next() == nil)
  }
}
