import { type Pair, work } from './pair.ts';
import { unseenMore } from './unseenMore.ts';

/**
 * Written by somebody who had not seen the search or its table, and never tuned on: what the
 * benchmark reports. Invented, in the manner of the samples. In order: 20 pairs that share some key
 * words, 20 in synonyms, abbreviations or another register, 20 told from another angle.
 */
export const unseen: readonly Pair[] = [
  [
    work(
      'Đồng hồ xoay trở tại đầu giường phòng loét tì đè cho người bệnh liệt',
      'Mỗi giường có một mặt đồng hồ giấy chỉ tư thế nằm ở từng mốc hai giờ, điều dưỡng gạt kim sau khi đổi tư thế và người nhà nhìn vào để nhắc. Tỷ lệ loét mới ở khoa Nội thần kinh giảm từ 9% còn 3%.',
    ),
    work(
      'Lịch thay đổi tư thế bằng hình vẽ nhằm giảm loét do tì đè',
      'Tấm bảng treo cạnh giường vẽ sẵn nằm nghiêng trái, ngửa, nghiêng phải theo khung giờ trong ngày. Người chăm sóc đánh dấu từng lần trở mình, nhân viên đi buồng kiểm tra và chỉnh lại nếu bỏ sót.',
    ),
  ],
  [
    work(
      'Nhãn màu và chữ in hoa phân biệt thuốc nhìn giống nhau, đọc giống nhau',
      'Khoa Dược lập danh mục các cặp thuốc dễ lẫn, in nhãn màu cam với phần tên khác nhau viết hoa và xếp cách xa nhau trên kệ. Sau bốn tháng không còn ghi nhận lần cấp phát nhầm nào giữa các cặp này.',
    ),
    work(
      'Sắp xếp lại tủ thuốc LASA tại các khoa lâm sàng để tránh lấy nhầm',
      'Những thuốc có vỏ hộp hoặc tên gọi gần giống nhau được dán tem cảnh báo nổi bật và không để cạnh nhau trong tủ trực. Tên thuốc trên nhãn kệ dùng chữ to nhỏ xen kẽ để người lấy nhận ra ngay.',
    ),
  ],
  [
    work(
      'Túi đo lượng máu mất sau sinh có vạch chia đặt dưới mông sản phụ',
      'Nữ hộ sinh lót túi nhựa hình phễu ngay sau khi thai sổ, đọc thể tích máu trên vạch thay cho ước lượng bằng mắt. Vượt 500 ml thì kích hoạt phác đồ xử trí băng huyết, nhờ đó phát hiện sớm hơn trước.',
    ),
    work(
      'Cải tiến tấm lót hứng máu để phát hiện sớm băng huyết sau sinh',
      'Khoa Phụ sản may tấm lót nilon có máng dồn máu về một túi chia độ, treo ở cuối bàn đẻ. Lượng máu mất được ghi 15 phút một lần trong hai giờ đầu, có vạch đỏ báo mức phải gọi bác sĩ.',
    ),
  ],
  [
    work(
      'Hướng dẫn người bệnh lọc máu tự kiểm tra cầu tay AVF hằng ngày',
      'Điều dưỡng khoa Thận nhân tạo dạy người bệnh sờ rung, nghe và nhìn chỗ nối động tĩnh mạch mỗi sáng rồi đánh dấu vào thẻ nhỏ mang theo. Cầu tay yếu được báo sớm, số ca tắc phải mổ lại giảm một nửa.',
    ),
    work(
      'Thẻ theo dõi cầu nối AVF do người bệnh chạy thận tự ghi tại nhà',
      'Mỗi người được phát một thẻ có ô đánh dấu theo ngày cho ba dấu hiệu: còn rung, không sưng đỏ, không chảy máu. Đến buổi lọc, nhân viên xem thẻ trước khi chọc kim và chuyển siêu âm nếu có ô bất thường.',
    ),
  ],
  [
    work(
      'Video bài tập phục hồi chức năng sau đột quỵ gửi qua Zalo khi ra viện',
      'Kỹ thuật viên quay mười hai bài vận động chia theo mức liệt, gửi cho gia đình theo từng tuần và nhận lại đoạn quay để sửa động tác. Sau ba tháng, 68% người bệnh vẫn tập đều tại nhà.',
    ),
    work(
      'Tập luyện từ xa cho người bệnh đột quỵ đã xuất viện bằng nhóm Zalo',
      'Khoa Phục hồi chức năng lập nhóm trò chuyện cho từng đợt ra viện, đăng clip tập tay, chân, thăng bằng vào sáng thứ Hai. Người nhà quay lại buổi tập gửi lên, kỹ thuật viên nhận xét và cho bài kế tiếp.',
    ),
  ],
  [
    work(
      'Hộp cứu ngải bằng gỗ lót lưới inox chống rơi tàn gây bỏng',
      'Điếu ngải được cài trong hộp có lưới ngăn và nắp chỉnh lượng khói, đặt cố định trên huyệt bằng dây chun. Kỹ thuật viên y học cổ truyền không phải cầm tay suốt buổi, từ khi dùng chưa có ca bỏng da nào.',
    ),
    work(
      'Dụng cụ giữ điếu ngải tự chế giúp cứu ấm an toàn, rảnh tay',
      'Khoa Đông y dùng ống tre có lưới kim loại hứng tàn, khoảng cách từ ngải đến da điều chỉnh được theo cảm giác của người bệnh. Một nhân viên theo dõi được bốn giường cùng lúc, mùi khói trong phòng bớt hẳn.',
    ),
  ],
  [
    work(
      'Sàng lọc bệnh võng mạc đái tháo đường bằng máy chụp đáy mắt cầm tay',
      'Nhân viên trạm chụp đáy mắt vào ngày phát thuốc tiểu đường, gửi ảnh về bệnh viện mắt đọc trong 48 giờ. Người có tổn thương được hẹn lên tuyến trên, người bình thường chụp lại sau một năm.',
    ),
    work(
      'Đưa camera đáy mắt về xã phát hiện sớm biến chứng võng mạc tiểu đường',
      'Tổ lưu động mang thiết bị cầm tay đến các buổi khám định kỳ bệnh không lây nhiễm, ảnh được chuyển qua mạng cho bác sĩ chuyên khoa kết luận. Qua sáu tháng đã tìm ra 112 người cần điều trị laser.',
    ),
  ],
  [
    work(
      'Giờ chải răng tập thể với kem fluor tại trường mầm non',
      'Trạm y tế phối hợp nhà trường lắp giá treo bàn chải, cô giáo cho trẻ chải răng cùng lúc sau bữa trưa theo bài hát hai phút. Tỷ lệ trẻ sâu răng mới sau một năm học giảm 15%.',
    ),
    work(
      'Mô hình chải răng sau ăn trưa cho học sinh bán trú phòng sâu răng',
      'Mỗi em có một cốc và bàn chải mang tên, cả lớp ra bồn rửa chải răng với kem có fluor theo nhạc dưới sự hướng dẫn của y tế học đường. Bác sĩ răng hàm mặt khám lại vào đầu và cuối năm học.',
    ),
  ],
  [
    work(
      'Cảm biến theo dõi nhiệt độ tủ vắc xin gửi cảnh báo về điện thoại',
      'Bộ cảm biến giá rẻ đặt trong tủ lạnh ghi nhiệt độ 5 phút một lần, ra khỏi khoảng 2 đến 8 độ thì nhắn tin cho người trực kể cả ban đêm. Từ khi lắp không phải hủy liều vắc xin nào vì mất điện.',
    ),
    work(
      'Giám sát dây chuyền lạnh bảo quản vắc xin ngoài giờ hành chính',
      'Trung tâm Y tế gắn thiết bị đo có sim vào các tủ lạnh của trạm, số liệu tự lên mạng. Khi nhiệt độ vượt ngưỡng hoặc cúp điện, cán bộ tiêm chủng nhận cuộc gọi tự động và đến chuyển vắc xin kịp thời.',
    ),
  ],
  [
    work(
      'Giám sát uống thuốc lao qua video thay cho đến trạm mỗi ngày',
      'Người bệnh quay cảnh nuốt thuốc bằng điện thoại và gửi cho cán bộ chương trình lao, ngày nào không gửi thì được gọi nhắc trong buổi sáng. Tỷ lệ hoàn thành điều trị đạt 94%, người đi làm xa không bị gián đoạn.',
    ),
    work(
      'Ứng dụng gọi hình hỗ trợ bệnh nhân lao tuân thủ điều trị tại nhà',
      'Tổ chống lao hẹn giờ gọi có hình để chứng kiến bệnh nhân uống đủ liều, hoặc nhận đoạn quay sẵn nếu họ bận ca. Bỏ liều hai ngày liên tiếp thì cộng tác viên xã đến tận nơi.',
    ),
  ],
  [
    work(
      'Dán mã QR lên máy để báo hỏng và tra lý lịch trang thiết bị',
      'Khi máy có lỗi, điều dưỡng quét mã trên thân máy, chọn hiện tượng và gửi ảnh cho phòng Vật tư thiết bị. Mã cũng mở ra lịch bảo dưỡng, hướng dẫn sử dụng nhanh và các lần sửa trước.',
    ),
    work(
      'Quản lý sửa chữa thiết bị y tế bằng mã QR thay sổ báo hỏng giấy',
      'Mỗi thiết bị mang một mã riêng liên kết tới hồ sơ gồm ngày mua, hạn kiểm định và nhật ký sửa. Khoa phòng quét để yêu cầu sửa, kỹ sư nhận thông báo ngay và thời gian máy nằm chờ giảm còn hai ngày.',
    ),
  ],
  [
    work(
      'Cân điện tử ghi khối lượng chất thải y tế từng khoa bằng mã vạch',
      'Nhân viên thu gom quét thẻ mã vạch của khoa rồi đặt túi rác lên cân, số liệu từng loại tự vào bảng tổng hợp. Cuối tháng bệnh viện công khai lượng rác lây nhiễm trên mỗi giường và nhắc khoa phân loại sai.',
    ),
    work(
      'Theo dõi lượng rác thải lây nhiễm của các khoa qua hệ thống cân tự động',
      'Trạm cân đặt ở nhà lưu giữ nhận ra nguồn rác nhờ tem dán trên túi, không cần ghi sổ giao nhận. Biểu đồ so sánh giữa các khoa giúp phát hiện nơi bỏ nhầm rác thường vào túi vàng, tiết kiệm chi phí xử lý.',
    ),
  ],
  [
    work(
      'Công cụ rà lỗi tệp XML trước khi gửi cổng giám định bảo hiểm y tế',
      'Phòng Kế hoạch tổng hợp viết bộ 140 quy tắc kiểm tra tệp XML mỗi đêm, trả danh sách lỗi về từng khoa để sửa trước khi đẩy lên cổng. Số tiền bị xuất toán trong quý giảm từ 310 triệu đồng còn 60 triệu đồng.',
    ),
    work(
      'Hạn chế xuất toán nhờ kiểm tra dữ liệu BHYT tự động trong ngày',
      'Phần mềm đối chiếu hồ sơ thanh toán với điều kiện chi trả, chứng chỉ hành nghề và giờ thực hiện dịch vụ ngay khi người bệnh ra viện. Hồ sơ sai được trả về người nhập, chỉ tệp XML sạch mới được gửi giám định.',
    ),
  ],
  [
    work(
      'Nẹp bìa mềm hình con vật cố định kim luồn cho bệnh nhi',
      'Điều dưỡng khoa Nhi làm nẹp từ xốp và vải in hình, ôm bàn tay trẻ sau khi đặt kim, có cửa sổ trong để quan sát chỗ tiêm. Số lần kim tuột phải chọc lại giảm từ 28% xuống 11%.',
    ),
    work(
      'Găng vải có ô nhìn giúp giữ kim luồn tĩnh mạch ở trẻ nhỏ',
      'Trẻ hay giật và cắn băng keo nên kim truyền dễ sút. Khoa may găng vải lót thanh đỡ, phía lưng tay là màng trong suốt, trang trí thú nhồi bông để bé chịu đeo.',
    ),
  ],
  [
    work(
      'Quét vòng tay và túi máu tại giường trước khi truyền máu',
      'Điều dưỡng dùng máy cầm tay quét mã trên vòng tay người bệnh rồi quét nhãn đơn vị máu, phần mềm chỉ cho ghi giờ bắt đầu khi nhóm máu và mã số khớp. Hai trường hợp đưa nhầm túi máu đã được chặn lại.',
    ),
    work(
      'Đối chiếu điện tử chống nhầm lẫn trong truyền máu lâm sàng',
      'Thay vì hai người đọc to nhãn, hệ thống so mã vạch của chế phẩm với mã định danh của người nhận ngay cạnh giường bệnh. Không trùng thì máy báo đỏ và khóa phiếu truyền máu cho đến khi ngân hàng máu xác nhận.',
    ),
  ],
  [
    work(
      'Sàng lọc nguy cơ suy dinh dưỡng trong 24 giờ đầu nhập viện',
      'Điều dưỡng dùng phiếu bốn câu hỏi về sụt cân, ăn uống, cân nặng và mức bệnh ngay khi làm thủ tục vào khoa, điểm cao thì phần mềm tự mời khoa Dinh dưỡng. Người bệnh nguy cơ được chỉ định suất ăn bệnh lý từ ngày thứ hai.',
    ),
    work(
      'Tự động mời hội chẩn dinh dưỡng cho người bệnh nguy cơ suy dinh dưỡng',
      'Bộ câu hỏi ngắn được đưa vào phiếu nhận định ban đầu của điều dưỡng, từ ba điểm trở lên thì yêu cầu được chuyển thẳng đến cử nhân dinh dưỡng. Tỷ lệ người bệnh được can thiệp đúng lúc tăng gấp ba.',
    ),
  ],
  [
    work(
      'Báo động đột quỵ một chạm từ phòng cấp cứu đến phòng chụp CT',
      'Bác sĩ phân loại bấm một nút, đồng thời báo cho bác sĩ thần kinh, kỹ thuật viên CT và phòng xét nghiệm chuẩn bị trước. Thời gian từ cửa đến kim giảm từ 75 xuống 42 phút.',
    ),
    work(
      'Quy trình kích hoạt đội đột quỵ bằng tin nhắn nhóm khi người bệnh vừa đến',
      'Điều dưỡng khoa Cấp cứu thấy dấu hiệu méo miệng, yếu tay, nói khó thì gửi mã báo động cho cả ê-kíp. Máy CT được giữ chỗ, thuốc tiêu sợi huyết mang sẵn tới cạnh bàn chụp, không chờ từng khâu mời.',
    ),
  ],
  [
    work(
      'Mã QR báo cáo sự cố y khoa không cần ghi tên',
      'Nhân viên quét mã ở phòng giao ban, trả lời năm câu hỏi ngắn và gửi đi mà không để lại danh tính. Phòng Quản lý chất lượng phản hồi bài học mỗi tháng, số sự cố suýt xảy ra được báo tăng gấp bốn.',
    ),
    work(
      'Khuyến khích tự nguyện báo sự cố y khoa qua biểu mẫu trực tuyến ẩn danh',
      'Phiếu giấy trước đây phải qua trưởng khoa nên ít người dám viết. Nay mỗi khoa có đường dẫn riêng mở trên điện thoại, thông tin người gửi không được lưu, tổ an toàn phân tích rồi chia sẻ lại cho toàn viện.',
    ),
  ],
  [
    work(
      'Đăng ký nhận bộ tự xét nghiệm HIV trực tuyến cho nhóm nguy cơ cao',
      'Người có nhu cầu điền trang web không cần tên thật, nhận hộp sinh phẩm qua bưu điện hoặc điểm hẹn, tự làm và gửi ảnh kết quả. Ca có phản ứng được tư vấn viên dẫn đi khẳng định và điều trị.',
    ),
    work(
      'Phát sinh phẩm tự xét nghiệm HIV tại nhà qua nhóm đồng đẳng',
      'Trung tâm Kiểm soát bệnh tật mở kênh đặt hàng kín đáo trên mạng xã hội, cộng tác viên giao que thử đến tận tay. Khách hàng báo lại kết quả bằng tin nhắn, nếu dương tính thì được kết nối phòng khám ngoại trú.',
    ),
  ],
  [
    work(
      'Trạm y tế gửi điện tim qua Zalo cho bác sĩ tim mạch đọc ngay',
      'Y sĩ đo điện tim cho người đau ngực, chụp bản ghi gửi vào nhóm có bác sĩ bệnh viện tỉnh trực 24 giờ. Chín ca nhồi máu đã được chuyển thẳng đến phòng can thiệp.',
    ),
    work(
      'Nhóm hội chẩn điện tâm đồ từ xa giữa tuyến xã và bệnh viện tỉnh',
      'Xã có máy ghi điện tim nhưng không ai đọc chắc chắn. Ảnh bản ghi nay được đưa lên nhóm trò chuyện chung, bác sĩ trực tim mạch trả lời ngay và chỉ dẫn xử trí hoặc gọi xe chuyển viện.',
    ),
  ],
  [
    work(
      'Dùng gel phát quang và đèn cực tím huấn luyện vệ sinh tay thường quy',
      'Khoa KSNK cho học viên xoa gel phát quang như dung dịch sát khuẩn rồi soi tay dưới hộp đèn UV để thấy vùng bỏ sót. Tỷ lệ thực hiện đủ sáu bước tăng từ 54% lên 88% sau hai đợt.',
    ),
    work(
      'Hộp soi bàn tay giúp nhân viên nhìn thấy chỗ rửa chưa sạch',
      'Tổ kiểm soát nhiễm khuẩn tự đóng thùng gỗ gắn bóng tia tím, người học bôi chất huỳnh quang, rửa tay rồi đưa vào soi. Kẽ ngón và đầu ngón còn sáng nghĩa là chưa đạt, phải làm lại ngay.',
    ),
  ],
  [
    work(
      'Giảm liều bức xạ khi chụp CLVT cho bệnh nhi theo bảng cân nặng',
      'Kỹ thuật viên chọn kV và mAs theo năm nhóm cân nặng cài sẵn trên máy thay vì dùng thông số người lớn. Liều DLP trung bình giảm 40%, bác sĩ đọc phim vẫn đánh giá chất lượng hình ảnh đạt.',
    ),
    work(
      'Bộ thông số CT scanner riêng cho trẻ em hạn chế nhiễm tia',
      'Khoa Chẩn đoán hình ảnh xây dựng các chế độ quét tương ứng với số ký của trẻ, lưu thành nút chọn nhanh. Lượng tia X mỗi lần chụp được ghi lại hằng tháng và so với mức tham chiếu.',
    ),
  ],
  [
    work(
      'Phòng khám tiền mê cho NB mổ phiên trước ngày nhập viện',
      'NB có lịch PTTT được bác sĩ gây mê khám, làm đủ XN và điều chỉnh thuốc ở ngoại trú trước một tuần. Số ca hoãn mổ vào sáng hôm phẫu thuật giảm từ 12% còn 3%.',
    ),
    work(
      'Đánh giá sức khỏe trước gây mê ngay tại khu khám bệnh ngoại trú',
      'Người bệnh được hẹn mổ chương trình gặp bác sĩ gây mê hồi sức từ sớm, hoàn thành xét nghiệm và xử lý bệnh kèm rồi mới vào viện. Phòng mổ ít phải đổi lịch đột xuất, ngày nằm chờ mổ rút ngắn.',
    ),
  ],
  [
    work(
      'Thử nghiệm tự thở mỗi sáng do điều dưỡng ICU chủ động khởi động',
      'Điều dưỡng chấm bảng kiểm tám tiêu chí lúc 6 giờ, BN đủ điều kiện thì tắt an thần và cho thở T-tube 30 phút. Bác sĩ quyết định rút NKQ ngay trong giờ đi buồng, ngày thở máy trung bình giảm hai ngày.',
    ),
    work(
      'Cai máy thở theo quy trình chuẩn tại khoa Hồi sức tích cực chống độc',
      'Đầu mỗi ngày, người bệnh đang thở máy được rà các điều kiện sẵn sàng bằng phiếu, đạt thì ngưng thuốc ngủ và để tự thở qua ống chữ T. Ống nội khí quản được rút sớm hơn, không phải chờ y lệnh từng bước.',
    ),
  ],
  [
    work(
      'Cho NB uống dung dịch carbohydrate hai giờ trước PT theo ERAS',
      'Thay cho nhịn ăn uống từ nửa đêm, NB không có nguy cơ trào ngược được uống 400 ml nước đường trước giờ mổ. Khát, đói và hạ đường huyết giảm rõ, không có ca hít sặc nào.',
    ),
    work(
      'Rút ngắn thời gian nhịn đói, nhịn khát cho người bệnh trước phẫu thuật',
      'Khoa Ngoại phát chai nước có năng lượng và hẹn giờ uống lần cuối dựa vào lịch mổ gửi từ chiều hôm trước. Người bệnh tỉnh táo, bớt lo lắng, nhu động ruột trở lại sớm hơn so với cách nhịn hoàn toàn.',
    ),
  ],
  [
    work(
      'Thử pH dịch hút xác định vị trí sonde dạ dày trước khi cho ăn',
      'Điều dưỡng hút 1 ml dịch qua sonde, nhúng que pH, dưới 5,5 mới được bơm thức ăn; nghe hơi không còn được chấp nhận. Mỗi lần thử ghi vào phiếu chăm sóc, hai ca sonde lạc vào phế quản đã được phát hiện.',
    ),
    work(
      'Dùng giấy quỳ kiểm tra ống nuôi ăn đường mũi nhằm tránh sặc',
      'Bơm khí và nghe bụng hay cho kết quả sai nên khoa chuyển sang đo độ chua của dịch rút ra từ ống thông. Thang màu dán ngay trên xe cho ăn, không đạt ngưỡng thì tạm ngưng và chụp X quang.',
    ),
  ],
  [
    work(
      'Bảng kiểm điện tử tự chấm HSBA trước khi nộp phòng KHTH',
      'Bác sĩ và điều dưỡng tự rà 32 mục của HSBA trên máy, thiếu chữ ký, tờ điều trị hay cam kết thì chưa đóng được. Tỷ lệ HSBA phải trả lại khoa giảm từ 21% còn 5%.',
    ),
    work(
      'Tự rà soát sai sót hồ sơ bệnh án tại khoa bằng biểu mẫu chấm điểm',
      'Trước khi chuyển về phòng Kế hoạch tổng hợp, mỗi bệnh án ra viện được người làm hồ sơ đánh dấu theo danh sách lỗi hay gặp trên phần mềm. Mục còn thiếu hiện màu đỏ và phải bổ sung xong mới kết thúc.',
    ),
  ],
  [
    work(
      'Tiếp nhận yêu cầu hỗ trợ CNTT của các khoa bằng phiếu điện tử',
      'Thay vì gọi điện thoại, khoa phòng quét QR dán trên máy tính, chọn loại sự cố và gửi đến tổ CNTT. Yêu cầu được xếp thứ tự ưu tiên, người gửi xem được ai đang xử lý và khi nào xong.',
    ),
    work(
      'Cổng ghi nhận sự cố máy tính, phần mềm thay cuộc gọi nóng',
      'Phòng Công nghệ thông tin mở một trang để nhân viên báo hỏng máy in, mất mạng, lỗi bệnh án điện tử và theo dõi tiến độ. Mỗi lượt báo có số thứ tự, thời hạn và được thống kê lỗi lặp lại hằng tháng.',
    ),
  ],
  [
    work(
      'Mã hóa vị trí kệ trong kho lưu trữ HSBA bằng mã vạch',
      'Mỗi thùng và ô kệ có mã vạch, khi cất HSBA nhân viên quét cả hai để máy nhớ chỗ. Tìm một HSBA cũ phục vụ giám định còn 5 phút so với gần một giờ trước đây.',
    ),
    work(
      'Tra nhanh nơi cất bệnh án cũ bằng phần mềm sơ đồ kho',
      'Bộ phận lưu trữ dán tem cho từng ngăn, từng hộp rồi gắn số bệnh án với địa chỉ ngăn trong cơ sở dữ liệu. Người cần mượn gõ mã người bệnh, màn hình chỉ đúng dãy, tầng và ghi lại ai đang giữ.',
    ),
  ],
  [
    work(
      'Xếp lịch trực tự động bằng bảng tính có ràng buộc công bằng',
      'Phòng TCCB và điều dưỡng trưởng nhập ngày phép, ngày học, bảng tính tự chia ca đêm, ca lễ sao cho không ai trực hai đêm liền. Thời gian lập lịch tháng còn 20 phút, khiếu nại giảm.',
    ),
    work(
      'Phần mềm nhỏ phân ca làm việc đều giữa các nhân viên trong khoa',
      'Khoa lập trình tệp Excel tính số buổi tối và ngày nghỉ của từng người, tránh xếp liên tục và ưu tiên nguyện vọng đã đăng ký. Trưởng khoa chỉ cần duyệt, bảng chấm công được xuất thẳng cho phòng Tổ chức cán bộ.',
    ),
  ],
  ...unseenMore,
];
